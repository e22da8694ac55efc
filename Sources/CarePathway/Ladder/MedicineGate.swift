public import Analgesia
public import Clinical

/// One reason why a medicine must not be taken, or not as it is; a row of `medicine-gates.toml`.
///
/// Written over findings like a rule: what nobody has asked leaves the gate open, and it is said.
public struct MedicineGate: Decodable, Equatable, Sendable {
  public enum Action: String, CaseIterable, Decodable, Sendable {
    /// DR-10: not for this patient.
    case refuse
    /// Only with a medicine that protects the stomach.
    case protect
    case warn
  }

  public let id: String
  /// The class of medicine it speaks of.
  public let kind: MedicineClass
  /// Only these of the class; empty is all of it.
  public let drugs: [String]
  public let action: Action
  /// What stands in the way, as a continuation of "an anti-inflammatory with …".
  public let because: String
  public let when: Condition
  /// Any of these present lifts the gate; not knowing does not.
  public let unless: [FindingID]
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, drugs, action, because, when, unless, citations
    case kind = "class"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    kind = try table.decode(MedicineClass.self, forKey: .kind)
    drugs = try table.decodeIfPresent([String].self, forKey: .drugs) ?? []
    action = try table.decode(Action.self, forKey: .action)
    because = try table.decode(String.self, forKey: .because)
    when = try table.decode(Condition.self, forKey: .when)
    unless = try table.decodeIfPresent([FindingID].self, forKey: .unless) ?? []
    citations = try table.decode([Citation].self, forKey: .citations)
  }
}

extension MedicineGate {
  /// Whether the gate stands, given each finding's value.
  public func value(_ lookup: (FindingID) -> Finding) -> Finding {
    unless.contains { lookup($0) == .present } ? .absent : when.evaluate(lookup)
  }

  /// Whether the gate speaks of this medicine.
  public func concerns(_ medicine: Medicine) -> Bool {
    medicine.kind == kind && (drugs.isEmpty || drugs.contains(medicine.id))
  }
}
