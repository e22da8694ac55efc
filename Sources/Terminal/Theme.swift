/// How each role looks, as decoded from a file in `Themes/`.
///
/// The two colours of a style are what the eye sees on a terminal with colour. The attributes carry
/// the meaning where there is none: `reverse` and `dim` are used only there, bold and underline
/// everywhere.
public struct Theme: Codable, Equatable, Sendable {
  public enum Attribute: String, Codable, CaseIterable, Sendable {
    case bold, dim, underline, reverse
  }

  public struct Style: Codable, Equatable, Sendable {
    public var foreground: String
    public var background: String
    public var attributes: [Attribute]

    public init(foreground: String, background: String, attributes: [Attribute]) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  public var name: String
  public var styles: [StyleRole: Style]

  public init(name: String, styles: [StyleRole: Style]) {
    self.name = name
    self.styles = styles
  }
}

extension Theme {
  /// Roles the file forgot; a theme that has any is refused at start-up.
  public var missingRoles: [StyleRole] { StyleRole.allCases.filter { styles[$0] == nil } }

  /// Roles that a reader without colour could not tell from body text.
  public var rolesLostWithoutColour: [StyleRole] {
    let plain = Set(styles[.body]?.attributes ?? [])
    return [.focus, .caution, .alarm].filter { Set(styles[$0]?.attributes ?? []) == plain }
  }
}
