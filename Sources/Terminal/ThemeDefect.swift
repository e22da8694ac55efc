/// One reason why a theme is refused.
public enum ThemeDefect: Equatable, Sendable {
  case missing(StyleRole)
  /// The text is neither `#RRGGBB` nor one of the sixteen names.
  case notAColour(StyleRole, String)
  /// Text and ground are the same colour, as written or on a terminal with so many colours.
  case invisible(StyleRole, ColourDepth?)
  /// Too little contrast, as written or on a terminal with so many colours.
  case tooFaint(StyleRole, ColourDepth?, Contrast)
  /// Without colour nobody could tell the role from body text.
  case lostWithoutColour(StyleRole)
}

extension Theme {
  /// Every reason to refuse this theme, by role in their order; a theme that has none is accepted.
  public var defects: [ThemeDefect] {
    StyleRole.allCases.flatMap(defects) + rolesLostWithoutColour.map(ThemeDefect.lostWithoutColour)
  }

  private func defects(of role: StyleRole) -> [ThemeDefect] {
    guard let style = styles[role] else { return [.missing(role)] }
    guard let colours = colours(of: role) else {
      return [style.foreground, style.background].filter { Colour($0) == nil }.map {
        .notAColour(role, $0)
      }
    }
    if colours.foreground == colours.background { return [.invisible(role, nil)] }
    let written = Contrast(colours.foreground, colours.background)
    if written < Contrast.floor(for: role) { return [.tooFaint(role, nil, written)] }
    return [.twoHundredFiftySix, .sixteen, .eight].flatMap { defects(of: role, at: $0) }
  }

  private func defects(of role: StyleRole, at depth: ColourDepth) -> [ThemeDefect] {
    let appearance = appearance(of: role, at: depth)
    if appearance.foreground == appearance.background { return [.invisible(role, depth)] }
    guard appearance.contrast < Contrast.floor(for: role) else { return [] }
    return [.tooFaint(role, depth, appearance.contrast)]
  }
}
