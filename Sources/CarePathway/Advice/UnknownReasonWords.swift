extension UnknownReason {
  /// What the missing value would change, in one sentence.
  public var sentence: String {
    switch self {
    case .scope: "Osteon is for adults; without the age nothing is dosed or printed."
    case .dosing: "Doses and kidney clearance depend on it."
    case .calcium: "A high or a low calcium cannot be ruled out without it."
    case .kidney: "Kidney function decides which medicines are safe."
    case .marrow: "Low counts change radiotherapy, bleeding and infection advice."
    case .boneMedicine: "It is corrected before the first dose of a bone medicine."
    case .infection: "Infection cannot be ruled out without it."
    case .pain: "Without a pain score nothing can be titrated."
    case .breathing: "No opioid dose is proposed without breathing and sedation."
    case .lesion: "A score with this item unknown is a range."
    case .contradiction: "Both cannot be true. Ask again and correct one."
    case .interactions:
      "No drug and no class has this name: its interactions are not checked. Check the spelling."
    case .allergyName:
      "No drug and no group of drugs has this name: it holds no dose back. Check the spelling."
    case .neverRecorded: "Nobody has recorded it."
    }
  }
}
