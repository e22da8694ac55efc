import Knowledge

/// The content as a command that advises may use it.
enum ContentGate {
  /// Opens the content, or says what is wrong and throws the status to leave with.
  ///
  /// A file that does not read, or refers to what is not there, could be the one that raises an
  /// emergency: no advice is given then. Bytes that differ from the seal are reported.
  static func open(
    _ global: GlobalOptions, site: String? = nil
  ) throws -> LoadedContent {
    let content: LoadedContent
    do {
      content = try LoadedContent(given: global.content, in: global.reference, site: site)
    } catch {
      throw CommandFailure(error).told().exit
    }
    let defects = content.base.defects + content.drugs.defects
    guard defects.isEmpty else {
      defects.prefix(5).forEach { Output.message($0.description) }
      Output.message(ProgramWords.contentRefused.text(String(defects.count)))
      throw ExitStatus.invalid.exit
    }
    if !content.broken.isEmpty { Output.message(ProgramWords.contentUnsealed.english) }
    return content
  }
}
