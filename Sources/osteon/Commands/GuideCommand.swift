import Analgesia
import ArgumentParser
import Documents
import Knowledge

/// `osteon guide`: every figure with its source and a worked example, to check on paper and to sign.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Prints every clinical figure with a worked example.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  func run() throws {
    let content = try ContentGate.open(global)
    let formularies = ReferenceSet.allCases.map {
      DrugShelf(content.directory, in: $0, citing: content.base.references).formulary
    }
    let guide = VerificationGuide(
      formularies, content: content.pathway, references: content.base.references)
    let imprint = VerificationGuide.Imprint(
      contentHash: content.manifest.hash, printedAt: "\(global.moment)", signatures: [])
    Output.result(String(guide.text(imprint).dropLast()))
  }
}
