import Education

/// The explanation on the screen: which topic, which voice, how far down.
public struct Reader: Equatable, Sendable {
  let topic: Int
  private(set) var voice = Voice.clinician
  private(set) var top = 0

  init(topic: Int) { self.topic = topic }

  /// Whether the command was the reader's own.
  mutating func handle(_ command: Command) -> Bool {
    switch command {
    case .act(.otherVoice):
      voice = voice == .clinician ? .patient : .clinician
      top = 0
    case .key(let key): scroll(key)
    case .act, .program: return false
    }
    return true
  }

  private mutating func scroll(_ key: FieldKey) {
    switch key {
    case .down, .next: top += 1
    case .up, .previous: top = max(0, top - 1)
    case .tick, .pageDown, .accept: top += 12
    case .pageUp: top = max(0, top - 12)
    case .first: top = 0
    case .last, .left, .right, .typed, .erase, .clear, .yes, .no, .notAsked: break
    }
  }
}
