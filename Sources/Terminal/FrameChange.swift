/// A stretch of one row that differs from the frame before, all of it in one role.
public struct FrameChange: Equatable, Sendable {
  public let row: Int
  public let columns: Range<Int>
  public let role: StyleRole
}

extension Frame {
  /// What must be redrawn on a screen that shows `previous`, in reading order.
  ///
  /// Both frames must have the same size; otherwise the previous one counts as empty. A stretch
  /// never begins or ends inside a wide character.
  public func changes(since previous: Frame) -> [FrameChange] {
    let old = previous.size == size ? previous : Frame(size: size)
    guard old.cells != cells || old.marks != marks else { return [] }
    return (0..<size.rows).flatMap { changes(in: $0, since: old) }
  }

  private func changes(in row: Int, since old: Frame) -> [FrameChange] {
    let start = row * size.columns
    var changes: [FrameChange] = []
    var column = 0
    while column < size.columns {
      let end = endOfGlyph(at: column, in: start)
      defer { column = end }
      guard (column..<end).contains(where: { differs(start + $0, old) }) else { continue }
      let role = cells[start + column].role
      if let last = changes.last, last.columns.upperBound == column, last.role.index == role.index {
        changes.removeLast()
        changes.append(FrameChange(row: row, columns: last.columns.lowerBound..<end, role: role))
      } else {
        changes.append(FrameChange(row: row, columns: column..<end, role: role))
      }
    }
    return changes
  }

  private func endOfGlyph(at column: Int, in start: Int) -> Int {
    let next = column + 1
    let wide = next < size.columns && cells[start + next].scalar == Cell.continuation
    return wide ? next + 1 : next
  }

  private func differs(_ index: Int, _ old: Frame) -> Bool {
    if cells[index] != old.cells[index] { return true }
    guard !marks.isEmpty || !old.marks.isEmpty else { return false }
    return marks[index] != old.marks[index]
  }
}
