/// A value that may be too old to rely on: the caller, who knows the clock, decides.
public enum Reading<Value: Equatable & Sendable>: Equatable, Sendable {
  case fresh(Value)
  case stale(Value)
  case notRecorded

  /// The value, when it may be relied on.
  public var current: Value? {
    switch self {
    case .fresh(let value): value
    case .stale, .notRecorded: nil
    }
  }

  /// The value however old it is: for emergencies, which never wait for a new reading.
  public var latest: Value? {
    switch self {
    case .fresh(let value), .stale(let value): value
    case .notRecorded: nil
    }
  }
}
