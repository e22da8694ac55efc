/// How many rows and columns a screen or a pane has.
///
/// Both stay between 0 and 1,000: a terminal may report any figure, and every cell is memory.
public struct Size: Hashable, Sendable {
  public static let limit = 1_000

  public let rows: Int
  public let columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = min(max(rows, 0), Size.limit)
    self.columns = min(max(columns, 0), Size.limit)
  }
}
