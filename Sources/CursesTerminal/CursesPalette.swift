import CNcurses
import Terminal

/// The looks of all roles on this terminal, in the numbers ncurses wants.
struct CursesPalette {
  private let depth: ColourDepth
  private var attributes = [Int32](repeating: 0, count: StyleRole.allCases.count)

  init(_ choice: ColourChoice) {
    switch choice {
    case .none: depth = .none
    case .asTheTerminalHas: depth = ColourDepth(colours: Int(osteon_start_colour()))
    }
  }

  /// Loads a theme; the body is the terminal's default look, so that typed text costs one byte.
  mutating func use(_ theme: Theme) {
    for role in StyleRole.allCases {
      let look = theme.appearance(of: role, at: depth)
      attributes[role.index] = look.attributes.reduce(0) { $0 | CursesPalette.flag($1) }
      guard depth != .none else { continue }
      osteon_set_pair(Int32(role.index), Int32(look.foreground), Int32(look.background))
    }
  }

  func attributes(of role: StyleRole) -> Int32 { attributes[role.index] }

  /// The colour pair of a role; 0, the terminal's own, for all of them without colour.
  func pair(of role: StyleRole) -> Int32 { depth == .none ? 0 : Int32(role.index) }

  private static func flag(_ attribute: Theme.Attribute) -> Int32 {
    switch attribute {
    case .bold: Int32(OSTEON_BOLD)
    case .dim: Int32(OSTEON_DIM)
    case .underline: Int32(OSTEON_UNDERLINE)
    case .reverse: Int32(OSTEON_REVERSE)
    }
  }
}
