/// A block of cells.
///
/// It may reach beyond the frame it is used in; what lies outside is clipped.
public struct Rect: Hashable, Sendable {
  public let row: Int
  public let column: Int
  public let rows: Int
  public let columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = Position.within(row)
    self.column = Position.within(column)
    self.rows = max(Position.within(rows), 0)
    self.columns = max(Position.within(columns), 0)
  }

  /// The whole of a frame of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var origin: Position { Position(row: row, column: column) }
  public var size: Size { Size(rows: rows, columns: columns) }

  /// The rows of this block that a frame of `size` has.
  public func visibleRows(in size: Size) -> Range<Int> {
    Rect.clip(start: row, length: rows, to: size.rows)
  }

  /// The columns of this block that a frame of `size` has.
  public func visibleColumns(in size: Size) -> Range<Int> {
    Rect.clip(start: column, length: columns, to: size.columns)
  }

  /// The part of a stretch that lies between 0 and `limit`; empty when there is none.
  static func clip(start: Int, length: Int, to limit: Int) -> Range<Int> {
    let lower = min(max(start, 0), limit)
    return lower..<min(max(start + length, lower), limit)
  }
}
