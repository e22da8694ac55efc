public import Clinical

extension SpinalInstabilityBand: Word {
  public static let section = "sins"

  public var english: String {
    switch self {
    case .stable: "0 to 6: stable"
    case .potentiallyUnstable: "7 to 12: potentially unstable, spinal surgeon first"
    case .unstable: "13 to 18: unstable, spinal surgeon first"
    }
  }
}
