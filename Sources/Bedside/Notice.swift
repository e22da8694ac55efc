/// The one line at the foot of the screen: what just happened or what stands in the way.
public struct Notice: Equatable, Sendable {
  public enum Tone: Equatable, Sendable {
    case plain
    case caution
    case alarm
  }

  public let text: String
  public let tone: Tone

  public init(_ text: String, tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
