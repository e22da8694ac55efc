/// Asked before a case or the program is left while something would be lost or stays open.
public struct LeaveQuestion: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case notSaved
    /// What was typed and is no answer: the field, and the text.
    case notEntered(String)
    case emergencyOpen
  }

  /// Where leaving leads.
  public enum Destination: Equatable, Sendable {
    case home
    case shell
  }

  public let reason: Reason
  public let destination: Destination
  /// What was answered with yes already.
  let agreed: [Reason]
  /// Keys pressed before this moment of the monotonic clock are those typed ahead.
  public let openedAt: Int
}
