/// Something missing, and whether it was never recorded or has grown too old.
public struct SafetyGap: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    case notRecorded = "not-recorded"
    case stale
  }

  public let item: SafetyItem
  public let reason: Reason

  public init(_ item: SafetyItem, _ reason: Reason = .notRecorded) {
    self.item = item
    self.reason = reason
  }
}

extension Reading {
  /// The gap this reading leaves; `nil` when it may be relied on.
  func gap(_ item: SafetyItem) -> SafetyGap? {
    switch self {
    case .fresh: nil
    case .stale: SafetyGap(item, .stale)
    case .notRecorded: SafetyGap(item)
    }
  }
}
