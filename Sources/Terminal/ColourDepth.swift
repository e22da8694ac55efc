/// How many colours a terminal has.
public enum ColourDepth: Hashable, CaseIterable, Sendable {
  /// None, or none wanted: bold, reverse and underline carry everything.
  case none
  case eight
  case sixteen
  case twoHundredFiftySix

  /// What a terminal that counts this many colours can show.
  public init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<16: self = .eight
    case 16..<256: self = .sixteen
    case 256: self = .twoHundredFiftySix
    // Terminals with direct colour number theirs differently; only the first eight are certain.
    default: self = .eight
    }
  }
}
