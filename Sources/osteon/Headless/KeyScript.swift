import Terminal

/// Keys written down, as `osteon replay` plays them: what comes when.
///
/// Tokens stand one a line or between spaces. Every token happens one second after the end of the
/// one before; the characters of `text:` are 50 ms apart, those of `burst:` come all at once, and
/// `wait:30s` adds its time. `text:"Bed 12"` holds spaces. Without quotes the text ends at the next
/// space; but in a script of one token a line it runs to the end of its line, unless what follows
/// on that line are keys with a name (`text:61 Enter`).
struct KeyScript {
  /// What the terminal hands over at once; the last one is the end of the script.
  let batches: [[TimedInput]]

  init(_ text: String) throws(KeyScriptRefusal) {
    var batches: [[TimedInput]] = []
    var now = 0
    for (line, token) in KeyScriptLines(text).tokens {
      guard let token = KeyToken(token) else { throw KeyScriptRefusal(line: line, token: token) }
      if case .wait(let milliseconds) = token {
        now += milliseconds
        continue
      }
      now += Self.step
      batches += Self.batches(for: token, from: now)
      now = batches.last?.last?.milliseconds ?? now
    }
    self.batches = batches + [[TimedInput(input: .ended(.inputClosed), milliseconds: now)]]
  }

  private static let step = 1_000
  private static let typing = 50

  private static func batches(for token: KeyToken, from now: Int) -> [[TimedInput]] {
    switch token {
    case .key(let key): [[TimedInput(input: .key(key), milliseconds: now)]]
    case .text(let text):
      text.enumerated().map { index, character in
        [TimedInput(input: .key(.character(character)), milliseconds: now + index * typing)]
      }
    case .burst(let text):
      text.isEmpty
        ? [] : [text.map { TimedInput(input: .key(.character($0)), milliseconds: now) }]
    case .resize(let size): [[TimedInput(input: .resized(size), milliseconds: now)]]
    case .cut: [[TimedInput(input: .ended(.inputClosed), milliseconds: now)]]
    case .wait: []
    }
  }
}
