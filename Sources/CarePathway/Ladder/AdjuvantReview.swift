public import Analgesia
public import Clinical

/// The medicines beside the ladder that bear on one patient: those whose reason holds, and those
/// that are taken.
///
/// A gate that would refuse and that nobody has decided withholds the dose and is named; what only
/// warns is named beside it.
///
/// - Source: clinical reference, analgesia 7 and 8.3.
public struct AdjuvantReview: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let answer: AdjuvantAnswer
    /// Gates that hold.
    public let standing: [MedicineGate]
    /// Gates that nobody can decide yet.
    public let open: [MedicineGate]
  }

  public let items: [Item]
  /// Whether nerves take part in the pain.
  public let nervePain: Finding
  /// Questions of the screen for nerve pain that nobody has asked.
  public let unasked: [FindingID]

  init(_ patient: OpioidCase, _ evaluation: Evaluation, under content: PathwayContent) {
    let reasons = content.reasons.filter { $0.when.evaluate { evaluation[$0] } == .present }
    let wanted = Set(reasons.map(\.purpose))
    items = AdjuvantAdvice.answers(for: patient).compactMap { answer in
      let isMeant = wanted.contains(answer.use.purpose) || answer.outcome.concernsWhatIsTaken
      guard isMeant, let medicine = patient.formulary[answer.drug] else { return nil }
      return Self.item(answer, content.gates.filter { $0.concerns(medicine) }, evaluation)
    }
    nervePain = evaluation["neuropathic-component"]
    unasked =
      nervePain == .notAssessed
      ? (PainFindings.nerveSymptoms + PainFindings.nerveSigns).filter {
        evaluation[$0] == .notAssessed
      } : []
  }

  private static func item(
    _ answer: AdjuvantAnswer, _ gates: [MedicineGate], _ evaluation: Evaluation
  ) -> Item {
    let standing = gates.filter { $0.value { evaluation[$0] } == .present }
    let open = gates.filter { $0.value { evaluation[$0] } == .notAssessed }
    var answer = answer
    if answer.outcome.proposal != nil {
      if let gate = standing.first(where: { $0.action == .refuse }) {
        answer = answer.withheld(.adjuvant(.gate(drug: answer.name, because: gate.because)))
      } else if let gate = open.first(where: { $0.action == .refuse }) {
        answer = answer.withheld(.adjuvant(.gateOpen(drug: answer.name, asking: gate.because)))
      }
    }
    return Item(
      answer: answer, standing: standing.filter { $0.action != .refuse },
      open: answer.outcome.proposal == nil ? [] : open)
  }
}

extension AdjuvantAnswer.Outcome {
  /// Taken, or taken in a dose that must not stay.
  fileprivate var concernsWhatIsTaken: Bool {
    switch self {
    case .taken, .refuse(.ceiling): true
    case .consider, .hold, .refuse, .specialist: false
    }
  }
}
