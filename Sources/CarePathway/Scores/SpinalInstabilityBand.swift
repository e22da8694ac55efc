/// How steady a spinal level is by SINS.
public enum SpinalInstabilityBand: String, CaseIterable, Sendable {
  /// 0 to 6.
  case stable
  /// 7 to 12.
  case potentiallyUnstable = "potentially-unstable"
  /// 13 to 18.
  case unstable
}
