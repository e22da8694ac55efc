import ArgumentParser

/// The file with the site's own figures, which is never passed over in silence.
///
/// Until it can be read, naming one ends the command. Apart from the other options because a
/// lesion has a site too.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A signed-off site file.", valueName: "file"))
  var site: String?

  func validate() throws {
    if site != nil { throw NotBuilt.site.exit }
  }
}
