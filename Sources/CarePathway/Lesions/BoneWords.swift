public import Clinical

extension Bone: Word {
  public static let section = "bone"

  public var english: String {
    switch self {
    case .skull: "skull"
    case .jaw: "jaw"
    case .vertebra: "vertebra"
    case .sacrum: "sacrum"
    case .sternum: "breastbone"
    case .clavicle: "collarbone"
    case .scapula: "shoulder blade"
    case .rib: "rib"
    case .humerus: "humerus"
    case .forearm: "forearm"
    case .hand: "hand"
    case .pelvis: "pelvis"
    case .femur: "femur"
    case .tibiaOrFibula: "tibia or fibula"
    case .foot: "foot"
    }
  }

  /// The bone's name in `language`.
  public func words(in language: Language) -> String { language(self) }
}
