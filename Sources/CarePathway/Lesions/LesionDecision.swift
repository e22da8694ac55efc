/// What was decided for one lesion, and why.
public struct LesionDecision: Hashable, Codable, Sendable {
  /// An option's id of the vocabulary, or `observe`.
  public let option: String
  public let because: String?

  public init(option: String, because: String? = nil) {
    self.option = option
    self.because = because
  }
}
