/// Asked before the program is left while an emergency is open or something is not saved.
public struct LeaveQuestion: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case emergencyOpen
    case notSaved
  }

  public let reason: Reason
  /// Keys pressed before this moment of the monotonic clock are those typed ahead.
  public let openedAt: Int

  public init(reason: Reason, openedAt: Int) {
    self.reason = reason
    self.openedAt = openedAt
  }
}
