public import Analgesia
public import CarePathway
public import Clinical

/// Every figure the program doses by, each with its source and a worked example, for a pharmacist to
/// check on paper and to sign.
///
/// Nothing in it is written by hand: figures come from the content, and every sum is what the running
/// code makes of an example at the time of printing.
public struct VerificationGuide {
  /// What the guide was printed from, and what stands under it.
  public struct Imprint: Sendable {
    public let contentHash: String
    public let printedAt: String
    /// Name, role and time of every signature over this content.
    public let signatures: [String]

    public init(contentHash: String, printedAt: String, signatures: [String]) {
      self.contentHash = contentHash
      self.printedAt = printedAt
      self.signatures = signatures
    }
  }

  /// One for each reference set: what differs between them is printed for both.
  let formularies: [Formulary]
  let content: PathwayContent
  let references: [Reference]

  public init(_ formularies: [Formulary], content: PathwayContent, references: [Reference]) {
    self.formularies = formularies
    self.content = content
    self.references = references
  }

  public func text(_ imprint: Imprint) -> String {
    GuideText(
      chapters: chapters, references: references, review: content.reviewBy, imprint: imprint
    ).text
  }

  private var chapters: [GuideChapter] {
    guard let first = formularies.first else { return [] }
    let factors = FactorChapters(formularies: formularies, formulary: first)
    let organs = OrganChapters(formulary: first)
    let doses = DoseChapters(formularies: formularies)
    let steps = StepChapters(formulary: first)
    let cases = CaseChapters(formularies: formularies, gates: content.gates)
    let rules = RuleChapters(content: content)
    return factors.chapters + organs.chapters + doses.chapters + steps.chapters + cases.chapters
      + rules.chapters
  }
}
