/// How an emergency was ended, by whom and why.
public struct Disposition: Hashable, Codable, Sendable {
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case transferred, treated, excluded, declined
    case notAnEmergency = "not-an-emergency"
    case enteredInError = "entered-in-error"
  }

  public let outcome: Outcome
  public let who: String
  public let because: String?

  public init(outcome: Outcome, who: String, because: String?) {
    self.outcome = outcome
    self.who = who
    self.because = because
  }
}

extension Disposition.Outcome {
  /// Whether the outcome ends the emergency by denying it, so that a reason is due and the
  /// checklist is not.
  public var deniesTheEmergency: Bool {
    switch self {
    case .transferred, .treated: false
    case .excluded, .declined, .notAnEmergency, .enteredInError: true
    }
  }
}
