public import Clinical

/// A treatment card: what it is, for whom, for whom not, and what to watch; an entry of
/// `Treatments/*.toml`.
///
/// The card is for the clinician. The same treatment in the patient's words is the topic it names,
/// and nothing here is ever shown in the patient voice except ``patientTitle``.
public struct Treatment: Decodable, Equatable, Sendable {
  /// The seven blocks of the source article, in its order; the seven entries of the Treat step.
  public enum Group: String, CaseIterable, Codable, Sendable {
    case radiation
    case systemicTherapy = "systemic-therapy"
    case boneTargetedMedicines = "bone-targeted-medicines"
    case surgery
    case painManagement = "pain-management"
    case emergingTherapies = "emerging-therapies"
    case supportiveCare = "supportive-care"
  }

  /// One sentence of a card with its mark and its sources.
  public struct Statement: Decodable, Equatable, Sendable {
    public let text: String
    public let evidence: Evidence
    public let sources: [ReferenceID]
    /// Whether the sentence names a dose of a medicine; a radiotherapy dose in gray is not one.
    public let dose: Bool
  }

  /// The file's name without its ending.
  public let id: String
  public let group: Group
  /// The option this card explains, where the vocabulary has one.
  public let option: String?
  /// The topic that says the same in the patient voice.
  public let topic: String
  public let title: String
  public let patientTitle: String
  public let what: [Statement]
  public let suits: [Statement]
  public let notSuits: [Statement]
  public let benefit: [Statement]
  public let schedule: [Statement]
  public let sideEffects: [Statement]
  public let monitor: [Statement]
  /// Every source named by a statement, with the place in it.
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, group, option, topic, title, what, suits, benefit, schedule, monitor, citations
    case patientTitle = "patient-title"
    case notSuits = "not-suits"
    case sideEffects = "side-effects"
  }
}

extension Treatment {
  /// The parts of a card in reading order.
  public enum Part: String, CaseIterable, Sendable {
    case what, suits, notSuits, benefit, schedule, sideEffects, monitor
  }

  /// What the card says under one of its headings.
  public subscript(part: Part) -> [Statement] {
    switch part {
    case .what: what
    case .suits: suits
    case .notSuits: notSuits
    case .benefit: benefit
    case .schedule: schedule
    case .sideEffects: sideEffects
    case .monitor: monitor
    }
  }

  /// The sources a statement names that the card's list of citations does not hold.
  public var uncitedSources: [ReferenceID] {
    let cited = Set(citations.map(\.reference))
    let named = Part.allCases.flatMap { self[$0] }.flatMap(\.sources)
    return Set(named).subtracting(cited).sorted()
  }
}
