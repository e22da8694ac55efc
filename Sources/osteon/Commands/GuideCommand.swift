import Analgesia
import ArgumentParser
import CarePathway
import Documents
import Knowledge
import Records

/// `osteon guide`: every figure with its source and a worked example, to check on paper and to sign.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Prints every clinical figure with a worked example.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  @Option(help: ArgumentHelp("Record that this person releases the content.", valueName: "name"))
  var sign: String?

  @Option(help: "What the person who signs is here.")
  var role: String?

  @Option(help: "The first digits of the content on the paper that was checked.")
  var hash: String?

  func validate() throws {
    guard (sign == nil) == (role == nil), hash == nil || sign != nil else {
      throw ValidationError(SigningWords.nameAndRole.english)
    }
  }

  func run() throws {
    let content = try ContentGate.open(global, site: local.site)
    guard let sign, let role else { return print(content) }
    let signing = ContentSigning(content: content, desk: SiteDesk(local.site), hash: hash)
    do {
      Output.result(try signing.sign(sign, as: role, at: global.moment))
    } catch {
      Output.message(error.sentence)
      throw error.status.exit
    }
  }

  private func print(_ content: LoadedContent) {
    if let problem = content.signOff.problem {
      Output.message(ProgramWords.signOffUnusable.text(problem))
    }
    let formularies = ReferenceSet.allCases.map {
      DrugShelf(content.directory, in: $0, citing: content.base.references).formulary
    }
    let guide = VerificationGuide(
      formularies, content: content.pathway, references: content.base.references)
    let imprint = VerificationGuide.Imprint(
      contentHash: content.manifest.hash, printedAt: "\(global.moment)",
      signatures: content.problems.isEmpty ? content.signOff.lines : [])
    Output.result(String(guide.text(imprint).dropLast()))
  }
}
