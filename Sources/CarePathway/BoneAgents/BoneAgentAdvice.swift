public import Clinical

/// What can be said about one dose of one bone agent now.
///
/// A dose stands in it only while nothing forbids it and nothing it is computed from is missing;
/// what must be done before may still be open, and is named.
public struct BoneAgentAdvice: Equatable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case proposal, wait, hold, specialist, refuse
  }

  /// The id of the drug.
  public let drug: String
  /// The name that is printed.
  public let name: String
  public let indication: BoneAgentIndication
  public let outcome: Outcome
  /// The code of the gate that refuses.
  public let code: String?
  public let perDose: Mass?
  /// When the next dose is due, while it is not.
  public let until: CalendarDay?
  public let working: [String]
  public let blockedBy: [BoneAgentBlock]
  public let citations: [Citation]
}

extension BoneAgentAdvice {
  /// What is open about an agent, put together before it is judged.
  struct Draft {
    var dose: Mass?
    var until: CalendarDay?
    var working: [String] = []
    var blocks: [(block: BoneAgentBlock, weight: BoneAgentBlock.Weight)] = []
    var citations: [Citation] = []

    mutating func block(
      _ block: BoneAgentBlock, if finding: Finding, as weight: BoneAgentBlock.Weight? = nil
    ) {
      guard finding == .present else { return }
      blocks.append((block, weight ?? block.weight))
    }
  }

  init(_ drug: String, _ name: String, for indication: BoneAgentIndication, _ draft: Draft) {
    self.drug = drug
    self.name = name
    self.indication = indication
    let worst = draft.blocks.map(\.weight).max()
    let outcome = Outcome(worst, dueOn: draft.until)
    self.outcome = outcome
    let refusing = draft.blocks.first { $0.weight == .refuse }?.block
    code = refusing.map { block in ["GATE", block.rule].compactMap { $0 }.joined(separator: " ") }
    let isShown = draft.until == nil && worst ?? .before == .before
    perDose = isShown ? draft.dose : nil
    until = outcome == .wait ? draft.until : nil
    working = draft.working
    blockedBy = draft.blocks.map(\.block)
    citations = draft.citations.isEmpty ? .policy : draft.citations
  }
}

extension BoneAgentAdvice.Outcome {
  fileprivate init(_ worst: BoneAgentBlock.Weight?, dueOn later: CalendarDay?) {
    switch worst {
    case nil: self = later == nil ? .proposal : .wait
    case .before, .hold: self = .hold
    case .specialist: self = .specialist
    case .refuse: self = .refuse
    }
  }
}
