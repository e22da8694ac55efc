/// One thing the learner asked, ordered, said, thought or did, by its id in the case file.
public struct PracticeStep: Hashable, Sendable {
  public let id: String
  /// Case minutes since the opening.
  public let minute: Int

  public init(_ id: String, minute: Int) {
    self.id = id
    self.minute = minute
  }
}
