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
    let accents = changedAccents(since: old)
    let rows = accents.isEmpty ? alteredRows(since: old) : Array(0..<size.rows)
    let altered = rows.flatMap { row in
      (row * size.columns..<(row + 1) * size.columns).filter {
        cells[$0] != old.cells[$0] || accents.contains($0)
      }
    }
    return stretches(of: altered)
  }

  /// The rows that differ anywhere, found without a branch for every cell: at most keys one or two
  /// of them do, and all are compared for every key.
  private func alteredRows(since old: Frame) -> [Int] {
    let columns = size.columns
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        (0..<size.rows).filter { row in
          var difference: UInt32 = 0
          for index in row * columns..<(row + 1) * columns {
            difference |= new[index].bits ^ old[index].bits
          }
          return difference != 0
        }
      }
    }
  }

  /// Cells whose accents differ: nearly always none, since hardly any cell has one.
  private func changedAccents(since old: Frame) -> Set<Int> {
    guard old.marks != marks else { return [] }
    return Set(marks.keys).union(old.marks.keys).filter { marks[$0] != old.marks[$0] }
  }

  /// Cells in ascending order as stretches of one row and role, whole characters each.
  private func stretches(of altered: [Int]) -> [FrameChange] {
    var changes: [FrameChange] = []
    for index in altered {
      let row = index / size.columns
      let glyph = columnsOfGlyph(at: index - row * size.columns, in: row)
      let role = cells[row * size.columns + glyph.lowerBound].role
      guard let last = changes.last, last.row == row,
        glyph.lowerBound <= last.columns.upperBound, last.role.index == role.index
      else {
        changes.append(FrameChange(row: row, columns: glyph, role: role))
        continue
      }
      let columns = last.columns.lowerBound..<max(last.columns.upperBound, glyph.upperBound)
      changes[changes.count - 1] = FrameChange(row: row, columns: columns, role: role)
    }
    return changes
  }

  private func columnsOfGlyph(at column: Int, in row: Int) -> Range<Int> {
    let start = row * size.columns
    let first = cells[start + column].scalar == Cell.continuation ? max(column - 1, 0) : column
    let next = first + 1
    let wide = next < size.columns && cells[start + next].scalar == Cell.continuation
    return first..<(wide ? next + 1 : next)
  }
}
