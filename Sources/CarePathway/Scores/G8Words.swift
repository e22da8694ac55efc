public import Clinical

extension G8Band: Word {
  public static let section = "g8"

  public var english: String {
    switch self {
    case .refer: "14 or less: refer for geriatric assessment"
    case .fit: "more than 14: no referral by this screen"
    }
  }
}
