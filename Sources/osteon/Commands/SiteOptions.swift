import ArgumentParser

/// The file in which a site says who has released the content.
///
/// Apart from the other options because a lesion has a site too.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The file with the site's sign-off.", valueName: "file"))
  var site: String?
}
