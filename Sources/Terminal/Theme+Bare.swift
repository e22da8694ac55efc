extension Theme {
  /// Every role by bold, reverse and underline alone: for the moment before a theme file is read,
  /// and for when none can be.
  public static let bare = Theme(
    name: "Bare",
    styles: Dictionary(
      uniqueKeysWithValues: StyleRole.allCases.map { role in
        (
          role,
          Style(foreground: "white", background: "black", attributes: role.bareAttributes)
        )
      }))
}

extension StyleRole {
  fileprivate var bareAttributes: [Theme.Attribute] {
    switch self {
    case .body, .muted, .citation, .chartFirst, .chartSecond, .frame, .done: []
    case .heading, .dose: [.bold]
    case .link: [.underline]
    case .focus, .keyBar: [.reverse]
    case .caution: [.bold, .underline]
    case .alarm, .practice: [.bold, .reverse]
    }
  }
}
