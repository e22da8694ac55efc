/// The survival that Tokuhashi's revised score predicts.
public enum TokuhashiBand: String, CaseIterable, Sendable {
  /// 0 to 8.
  case underSixMonths = "under-six-months"
  /// 9 to 11.
  case sixMonthsOrMore = "six-months-or-more"
  /// 12 to 15.
  case twelveMonthsOrMore = "twelve-months-or-more"
}
