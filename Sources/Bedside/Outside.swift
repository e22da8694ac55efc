public import Terminal

/// The world around a session as the loop needs it: the time, the disk, the themes.
public protocol Outside {
  var clock: Clock { get }
  /// On the clock of the terminal's inputs.
  var milliseconds: Int { get }
  /// After the first frame: read the content, open the archive.
  mutating func prepare(_ session: inout Session)
  /// Carries out one effect that concerns the disk, and tells the session how it went.
  mutating func carryOut(_ effect: Effect, _ session: inout Session)
  mutating func nextTheme(_ session: inout Session) -> Theme?
  /// The last words before the program ends.
  mutating func finish(_ session: inout Session)
}
