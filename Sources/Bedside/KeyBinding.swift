public import Terminal

/// One key, what it asks for, and where it does so; help, palette and key bar print from these.
public struct KeyBinding: Equatable, Sendable {
  public let key: Key
  public let command: Command
}
