/// The aim of surgery that Tomita's score suggests.
public enum TomitaBand: String, CaseIterable, Sendable {
  /// 2 to 3.
  case wideExcision = "wide-excision"
  /// 4 to 5.
  case marginalExcision = "marginal-excision"
  /// 6 to 7.
  case palliativeSurgery = "palliative-surgery"
  /// 8 to 10.
  case supportiveCare = "supportive-care"
}
