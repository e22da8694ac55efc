/// How soon something must happen: one scale for rules, plan lines and alerts.
public enum Urgency: String, Codable, CaseIterable, Sendable {
  case immediately = "U0"
  case emergency = "U1"
  case sameDay = "U2"
  case urgent = "U3"
  case soon = "U4"
  case prompt = "U5"
  case routine = "U6"
}

extension Urgency: Comparable {
  /// The sooner is the lesser, so that sorting puts it first.
  public static func < (lhs: Urgency, rhs: Urgency) -> Bool { lhs.rawValue < rhs.rawValue }
}
