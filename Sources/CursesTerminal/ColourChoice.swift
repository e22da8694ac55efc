/// Whether to use the colours a terminal has.
public enum ColourChoice: Sendable {
  case asTheTerminalHas
  /// `--no-color` or NO_COLOR: bold, reverse and underline only.
  case none
}
