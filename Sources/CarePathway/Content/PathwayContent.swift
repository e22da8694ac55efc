public import Analgesia
public import Clinical

/// The decoded content an encounter is evaluated under: flags, rules, checklists, questions, needs.
///
/// Handed in as a value; nothing in the core knows where it came from.
public struct PathwayContent: Equatable, Sendable {
  public var flags: [RedFlag]
  public var rules: [Rule]
  public var cards: [InterruptCard]
  public var questions: [Question] { didSet { places = Self.places(of: questions) } }
  public var needs: [Need]
  public var measurements: [MeasurementDefinition]
  /// Classes of other medicines, by which a named one counts: bendroflumethiazide as a thiazide.
  public var classes: [CoMedicineClass] = []
  /// What doses are computed from; `nil` until it is read, and while any file has a defect.
  public var formulary: Formulary?
  /// What keeps a medicine from being taken.
  public var gates: [MedicineGate] = []
  /// Protocols that are shown beside the ladder.
  public var ladderCards: [LadderCard] = []
  /// When a medicine beside the ladder comes into question.
  public var reasons: [AdjuvantReason] = []

  /// Where each question stands; the form of a step looks up dozens of them for a frame.
  private var places: [FindingID: Int] = [:]

  public init() {
    flags = []
    rules = []
    cards = []
    questions = []
    needs = []
    measurements = []
  }

  public func flag(_ code: FlagCode) -> RedFlag? { flags.first { $0.code == code } }

  public func card(_ id: InterruptID) -> InterruptCard? { cards.first { $0.id == id } }

  public func question(_ id: FindingID) -> Question? { places[id].map { questions[$0] } }

  public func need(_ id: String) -> Need? { needs.first { $0.id == id } }

  private static func places(of questions: [Question]) -> [FindingID: Int] {
    Dictionary(questions.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }
}
