/// A picture of the whole screen or of one pane: cells in rows, each with its role.
///
/// A value that is built, compared and thrown away for every key, so it is one flat array. Nothing
/// indexes out of range: whatever falls outside is clipped. Nothing that could command a terminal
/// gets in: every scalar that is not plain ASCII passes ``PlainText``.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Where the terminal's cursor goes after the frame is drawn: the cell that has the focus.
  public var cursor: Position?
  /// Where text is being typed, in the body's role: one row of one box.
  public var box: Rect?
  /// Row after row, `size.rows` times `size.columns` of them.
  public internal(set) var cells: [Cell]
  /// Accents that stand on a cell, by the cell's index; nearly always empty.
  var marks: [Int: [UInt32]] = [:]

  public init(size: Size) {
    self.size = size
    cells = [Cell](repeating: .blank, count: size.rows * size.columns)
  }
}

extension Frame {
  /// The cell at `position`; a blank one outside the frame.
  public func cell(at position: Position) -> Cell {
    index(of: position).map { cells[$0] } ?? .blank
  }

  /// The role at `position`; the body's outside the frame.
  public func role(at position: Position) -> StyleRole { cell(at: position).role }

  /// Whether any character of this frame carries an accent.
  public var hasAccents: Bool { !marks.isEmpty }

  /// What stands in the cell with this index: a base character and the accents upon it.
  ///
  /// Empty in the right half of a wide character and outside the frame.
  public func scalars(at index: Int) -> [UInt32] {
    guard cells.indices.contains(index), cells[index].scalar != Cell.continuation else { return [] }
    return [cells[index].scalar] + (marks[index] ?? [])
  }

  func index(of position: Position) -> Int? {
    guard (0..<size.rows).contains(position.row) else { return nil }
    guard (0..<size.columns).contains(position.column) else { return nil }
    return position.row * size.columns + position.column
  }
}
