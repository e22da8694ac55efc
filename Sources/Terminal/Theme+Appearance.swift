extension Theme {
  /// How `role` is drawn with so many colours.
  ///
  /// Where a coarse palette would bring the contrast below the role's floor, the text becomes white
  /// or black instead. A role the theme lacks looks like the body.
  public func appearance(of role: StyleRole, at depth: ColourDepth) -> Appearance {
    let style = styles[role] ?? styles[.body] ?? Theme.plain
    let attributes = Set(style.attributes)
    guard depth != .none else {
      let none = Appearance.terminalColour
      return Appearance(foreground: none, background: none, attributes: attributes)
    }
    let lasting = attributes.subtracting([.reverse, .dim])
    let foreground = Palette.index(Colour(style.foreground) ?? .white, at: depth)
    let background = Palette.index(Colour(style.background) ?? .black, at: depth)
    let wanted = Appearance(
      foreground: foreground, background: background, attributes: lasting)
    guard depth != .twoHundredFiftySix else { return wanted }
    return wanted.legible(above: Contrast.floor(for: role), at: depth)
  }

  /// The colours of a style as written; `nil` when one of them is not a colour.
  public func colours(of role: StyleRole) -> (foreground: Colour, background: Colour)? {
    guard let style = styles[role] else { return nil }
    guard let foreground = Colour(style.foreground) else { return nil }
    return Colour(style.background).map { (foreground, $0) }
  }

  /// The contrast a reader gets for `role`; `nil` without colour, where the terminal decides.
  public func contrast(of role: StyleRole, at depth: ColourDepth) -> Contrast? {
    depth == .none ? nil : appearance(of: role, at: depth).contrast
  }

  private static let plain = Style(foreground: "white", background: "black", attributes: [])
}

extension Appearance {
  /// This look if it can be read, or the first of its plainer variants that can.
  fileprivate func legible(above floor: Contrast, at depth: ColourDepth) -> Appearance {
    if contrast >= floor { return self }
    let plain = attributes.subtracting([.bold])
    let bold = attributes.union([.bold])
    let white = depth == .eight ? 7 : 15
    let variants = [
      with(foreground, plain), with(white, attributes), with(0, plain), with(white, bold),
    ]
    let best = variants.max { $0.contrast < $1.contrast } ?? self
    return variants.first { $0.contrast >= floor } ?? best
  }

  private func with(_ foreground: Int, _ attributes: Set<Theme.Attribute>) -> Appearance {
    Appearance(foreground: foreground, background: background, attributes: attributes)
  }
}

extension Palette {
  fileprivate static func index(_ colour: Colour, at depth: ColourDepth) -> Int {
    switch depth {
    case .none: Appearance.terminalColour
    case .eight: eight(colour)
    case .sixteen: sixteen(colour)
    case .twoHundredFiftySix: xterm256(colour)
    }
  }
}
