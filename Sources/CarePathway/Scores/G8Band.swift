/// What a total of G8 asks for.
public enum G8Band: String, CaseIterable, Sendable {
  /// 14 or less.
  case refer
  /// 14.5 or more.
  case fit
}
