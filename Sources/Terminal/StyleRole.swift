/// What a stretch of text *is*; a theme decides how that looks.
///
/// Views name roles and never colours, so a monochrome terminal and a colour-blind reader get the
/// same meaning by other means: words, marks, bold, reverse, underline.
public enum StyleRole: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  case body
  case heading
  case muted
  case focus
  case link
  case dose
  case done
  /// A banner of the CHECK tier.
  case caution
  /// A banner of the STOP tier.
  case alarm
  case practice
  case citation
  case chartFirst = "chart-first"
  case chartSecond = "chart-second"
  case frame
  case keyBar = "key-bar"
}

extension StyleRole {
  /// All roles by their ``index``.
  static let ordered = allCases

  /// The role's place in ``allCases``: 0 for the body.
  public var index: Int {
    switch self {
    case .body: 0
    case .heading: 1
    case .muted: 2
    case .focus: 3
    case .link: 4
    case .dose: 5
    case .done: 6
    case .caution: 7
    case .alarm: 8
    case .practice: 9
    case .citation: 10
    case .chartFirst: 11
    case .chartSecond: 12
    case .frame: 13
    case .keyBar: 14
    }
  }
}
