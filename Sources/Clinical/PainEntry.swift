/// Pain as scored at one time: worst, average, now and least, at rest and on movement, apart.
public struct PainEntry: Hashable, Codable, Sendable {
  public var at: Moment
  public var worst: PainScore?
  public var average: PainScore?
  public var now: PainScore?
  public var least: PainScore?
  public var atRest: PainScore?
  public var onMovement: PainScore?
  /// A region of the body map or the id of a lesion.
  public var site: String?

  public init(at: Moment) { self.at = at }

  /// The score by which background treatment is judged: the average, or the one at rest when
  /// that is the only resting figure given.
  public var background: PainScore? { average ?? atRest }
}
