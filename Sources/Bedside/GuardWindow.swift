/// Keeps a held or typed-ahead key from confirming anything.
///
/// A confirmation counts only 400 ms after the question opened and after a gap of 400 ms without a
/// key, and 300 ms after a resize.
public struct GuardWindow: Equatable, Sendable {
  private var lastKey = Int.min / 2
  private var keyBefore = Int.min / 2
  private var lastResize = Int.min / 2

  public init() {}

  mutating func noteKey(at milliseconds: Int) {
    keyBefore = lastKey
    lastKey = milliseconds
  }

  mutating func noteResize(at milliseconds: Int) { lastResize = milliseconds }

  /// Whether the key just noted may confirm a question opened at `openedAt`.
  func allowsConfirmation(openedAt: Int) -> Bool {
    lastKey - openedAt >= 400 && lastKey - keyBefore >= 400 && lastKey - lastResize >= 300
  }

  var now: Int { lastKey }
}
