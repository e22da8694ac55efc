/// How a role is drawn on one kind of terminal: two colour numbers and the attributes to set.
public struct Appearance: Hashable, Sendable {
  /// The number a terminal without colour is given, which leaves its own colours alone.
  public static let terminalColour = -1

  public let foreground: Int
  public let background: Int
  public let attributes: Set<Theme.Attribute>
}

extension Appearance {
  /// What the reader gets, on a terminal with xterm's palette.
  ///
  /// Below 256 colours a bold dark colour is drawn bright, as the Linux console does.
  var contrast: Contrast {
    Contrast(Palette.rendered(brightened), Palette.rendered(background))
  }

  private var brightened: Int {
    attributes.contains(.bold) && (0..<8).contains(foreground) ? foreground + 8 : foreground
  }
}
