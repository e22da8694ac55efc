public import Clinical

/// One dose of a rescue medicine that was really taken.
public struct DoseTaken: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Codable, Sendable {
    case background, incident
    case preEmptive = "pre-emptive"
    case procedural
  }

  public let at: Moment
  public let reason: Reason
  /// The fall in the pain score, 0 to 10; `nil` when nobody asked.
  public var effect: Int?
  /// What was taken, when it was not the dose of the line.
  public var amount: PerDose?

  public init(at: Moment, reason: Reason) {
    self.at = at
    self.reason = reason
  }
}
