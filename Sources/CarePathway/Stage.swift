/// The steps of an encounter, in the order they are usually walked.
///
/// They may be visited in any order; only outputs are gated.
public enum Stage: String, CaseIterable, Codable, Sendable {
  case who, flags, symptoms, workup, risk, pain, treat, plan

  /// The step after this one; `nil` after the plan.
  public var next: Stage? {
    let following = Self.allCases.drop { $0 != self }.dropFirst()
    return following.first
  }
}
