/// One cell of a frame, counted from the top left corner, which is row 0 and column 0.
///
/// A position may lie outside the frame, up to a million cells away; what is written there is
/// clipped.
public struct Position: Hashable, Sendable {
  static let reach = -1_000_000...1_000_000

  public let row: Int
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = Position.within(row)
    self.column = Position.within(column)
  }

  static func within(_ coordinate: Int) -> Int {
    min(max(coordinate, reach.lowerBound), reach.upperBound)
  }
}
