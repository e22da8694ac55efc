/// One row of a published score with the points it gives.
public struct ScoreItem: Hashable, Sendable {
  /// The row's name in JSON and in field names ("site").
  public let id: String
  /// A range while the row is unknown.
  public let points: ScoreRange

  public init(_ id: String, _ points: ScoreRange) {
    self.id = id
    self.points = points
  }

  public var isKnown: Bool { points.exact != nil }
}
