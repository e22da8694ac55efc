public import Clinical

/// The lines of the spread view, in words.
public enum SpreadWord: String, Word {
  case one, range

  public static let section = "spread"

  public var english: String {
    switch self {
    case .one: "{1}: {2} mg in 24 hours"
    case .range: "{1}: {2} to {3} mg in 24 hours"
    }
  }
}
