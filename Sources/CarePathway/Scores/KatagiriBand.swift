/// The survival that Katagiri's score goes with.
public enum KatagiriBand: String, CaseIterable, Sendable {
  /// 0 to 3.
  case long
  /// 4 to 6.
  case middle
  /// 7 to 10.
  case short
}
