/// What a total of Mirels' score asks for.
public enum MirelsBand: String, CaseIterable, Sendable {
  /// 7 or less.
  case observe
  /// 8.
  case judgement
  /// 9 or more.
  case fixation
}
