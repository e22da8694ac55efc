/// How able the patient is, on the scale of the Eastern Cooperative Oncology Group: 0 to 4.
public enum PerformanceStatus: Int, CaseIterable, Codable, Sendable {
  case fullyActive = 0
  case lightWork = 1
  case upMoreThanHalfTheDay = 2
  case inBedMoreThanHalfTheDay = 3
  case fullyDisabled = 4
}

extension PerformanceStatus: Comparable {
  public static func < (lhs: PerformanceStatus, rhs: PerformanceStatus) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}
