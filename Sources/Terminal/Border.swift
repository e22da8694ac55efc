/// The three ways a box is drawn: plain, emergency, practice.
public enum Border: Hashable, Sendable, CaseIterable {
  case single
  /// Doubled lines, for the STOP tier only.
  case double
  /// A hatched edge: not a real patient.
  case practice

  /// One horizontal line of a box: its two ends and what runs between them.
  struct Line {
    let left: String
    let run: Unicode.Scalar
    let right: String
  }

  var top: Line {
    switch self {
    case .single: Line(left: "┌", run: "─", right: "┐")
    case .double: Line(left: "╔", run: "═", right: "╗")
    case .practice: Line(left: "▒", run: "▒", right: "▒")
    }
  }

  var middle: Line {
    switch self {
    case .single: Line(left: "├", run: "─", right: "┤")
    case .double: Line(left: "╠", run: "═", right: "╣")
    case .practice: Line(left: "▒", run: "▒", right: "▒")
    }
  }

  var bottom: Line {
    switch self {
    case .single: Line(left: "└", run: "─", right: "┘")
    case .double: Line(left: "╚", run: "═", right: "╝")
    case .practice: Line(left: "▒", run: "▒", right: "▒")
    }
  }

  var vertical: String {
    switch self {
    case .single: "│"
    case .double: "║"
    case .practice: "▒"
    }
  }
}
