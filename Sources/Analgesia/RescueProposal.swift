import Clinical

/// A rescue dose to consider, as needed beside the regular opioid.
public struct RescueProposal: Equatable, Sendable {
  public let drug: String
  public let name: String
  public let form: DoseForm
  public let dose: BreakthroughDose
}
