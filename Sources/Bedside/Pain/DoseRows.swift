import Analgesia
import CarePathway
import Clinical

/// The doses of the Pain step as rows of its form: those accepted, then those that are offered and
/// not accepted.
struct DoseRows {
  /// What a row of the form stands for.
  enum Row: Equatable {
    case accepted(OfferedDose)
    case offered(OfferedDose)
    case other

    var isAboutDose: Bool { self != .other }

    var dose: OfferedDose? {
      switch self {
      case .accepted(let dose), .offered(let dose): dose
      case .other: nil
      }
    }
  }

  private let accepted: [AcceptedDose]
  private let offered: [OfferedDose]
  private let say: Language

  init(_ context: PaneContext) {
    say = context.say
    accepted = context.advice.doses
    guard let review = context.advice.opioid else {
      offered = []
      return
    }
    let taken = accepted.map(\.dose)
    offered = OpioidAnswerLines.needed(review.answers)
      .flatMap { $0.offers(from: review.patient.formulary) }.filter { !taken.contains($0) }
  }

  var fields: [FormField] {
    let line = DrugLine(say: say)
    let doses =
      accepted.map { (Self.id(of: $0.dose), $0.dose) }
      + offered.enumerated().map { (Self.id($0.offset), $0.element) }
    return doses.map { id, dose in
      FormField(
        id, say(DecisionWords.use), .action, value: dose.lines.first.map(line.dose) ?? "",
        note: FormField.Note())
    }
  }

  func row(_ field: String) -> Row {
    if let found = accepted.first(where: { Self.id(of: $0.dose) == field }) {
      return .accepted(found.dose)
    }
    let index = offered.indices.first { Self.id($0) == field }
    return index.map { .offered(offered[$0]) } ?? .other
  }

  /// What Enter on a row opens; `nil` for a row that is no dose, or a dose that needs nothing more.
  func choice(of field: String, by name: String) -> PainLayer? {
    switch row(field) {
    case .offered(let dose): return .decision(DoseDecisionSheet(.accept, dose, name: name))
    case .accepted(let dose):
      let isOpen = accepted.contains { $0.dose == dose && $0.lacksCheck }
      return isOpen ? .decision(DoseDecisionSheet(.check, dose, name: "")) : nil
    case .other: return nil
    }
  }

  static func id(of dose: OfferedDose) -> String { "accepted-" + dose.use.rawValue }

  private static func id(_ index: Int) -> String { "offered-\(index)" }
}
