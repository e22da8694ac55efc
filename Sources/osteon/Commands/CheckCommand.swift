import ArgumentParser
import Documents
import Knowledge

/// `osteon check`: every defect of content and themes, or the seal on content without any.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks content and themes and prints every defect.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  @Flag(help: "Rewrite the manifest after a clean check.")
  var seal = false

  @Flag(help: "Print the states and counts of the pathway.")
  var pathway = false

  @Flag(help: "Check only the pages, cards and glossary that are read.")
  var readability = false

  @Flag(help: "Check only the cases.")
  var cases = false

  func run() throws {
    if pathway { throw NotBuilt.pathway.exit }
    if cases { throw NotBuilt.cases.exit }
    do {
      try check()
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandFailure(error).told().exit
    }
  }

  private func check() throws {
    let content = try LoadedContent(
      given: global.content, in: global.reference, site: local.site)
    let pages = ReadingRoomCheck(content.directory, citing: content.base.references).defects
    guard !readability else { return try finish(pages, of: content) }
    let themes = ThemeCheck(Places.themes(content: content.directory.path)).defects
    let drugs = content.drugs.defects.filter { !content.base.defects.contains($0) }
    var defects = content.base.defects + drugs + pages + themes
    if seal, defects.isEmpty {
      try content.manifest.seal(content.directory)
    } else {
      defects += content.broken
    }
    try finish(defects, of: content)
  }

  private func finish(_ defects: [ContentDefect], of content: LoadedContent) throws {
    report(defects, of: content)
    if !defects.isEmpty { throw ExitStatus.negative.exit }
  }

  private func report(_ defects: [ContentDefect], of content: LoadedContent) {
    let hash = content.manifest.hash
    guard !global.json else { return Output.result(json(defects, of: content).text) }
    defects.forEach { Output.result($0.description) }
    Output.result(
      defects.isEmpty
        ? clean(content, hash) : CheckWords.defects.text(String(defects.count)))
  }

  private func clean(_ content: LoadedContent, _ hash: String) -> String {
    guard content.problems.isEmpty, let name = content.signOff.signedBy else {
      return CheckWords.clean.text(hash)
    }
    return CheckWords.cleanSigned.text(hash, name)
  }

  private func json(_ defects: [ContentDefect], of content: LoadedContent) -> JSONValue {
    .sorted([
      "defects": .array(defects.map(\.json)), "hash": .string(content.manifest.hash),
      "signedOff": .truth(content.problems.isEmpty && content.signOff.signedBy != nil),
      "sealed": .truth(defects.isEmpty),
    ])
  }
}

extension ContentDefect {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["file": .string(file), "problem": .string(problem)]
    switch place {
    case .line(let line): members["line"] = .whole(line)
    case .field(let field): members["field"] = .string(field)
    case .file: break
    }
    return .sorted(members)
  }
}
