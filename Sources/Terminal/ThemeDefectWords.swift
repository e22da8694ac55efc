extension ThemeDefect: CustomStringConvertible {
  /// One line for the theme's author: the role, what is wrong with it, and what would be right.
  public var description: String {
    switch self {
    case .missing(let role):
      "\(role.rawValue): is missing; a theme has all \(StyleRole.allCases.count) roles"
    case .notAColour(let role, let text):
      "\(role.rawValue): \"\(PlainText(text))\" is not a colour; write #RRGGBB or a name"
    case .invisible(let role, let depth):
      "\(role.rawValue): text and background are one colour\(ThemeDefect.place(depth))"
    case .tooFaint(let role, let depth, let contrast):
      "\(role.rawValue): contrast is \(contrast)\(ThemeDefect.place(depth)); "
        + "at least \(Contrast.floor(for: role)) is needed"
    case .lostWithoutColour(let role):
      "\(role.rawValue): looks like the body without colour; give it bold, underline or reverse"
    }
  }

  private static func place(_ depth: ColourDepth?) -> String {
    switch depth {
    case nil: ""
    case .some(.none): " without colours"
    case .eight: " with 8 colours"
    case .sixteen: " with 16 colours"
    case .twoHundredFiftySix: " with 256 colours"
    }
  }
}
