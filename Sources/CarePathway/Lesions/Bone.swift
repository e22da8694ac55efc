/// The bone a lesion lies in.
public enum Bone: String, Codable, CaseIterable, Sendable {
  case skull, jaw, vertebra, sacrum, sternum, clavicle, scapula, rib, humerus, forearm, hand
  case pelvis, femur
  case tibiaOrFibula = "tibia-or-fibula"
  case foot
}

extension Bone {
  /// Whether the lesion belongs to a spinal level, and so to SINS and ESCC.
  public var isSpinal: Bool {
    switch self {
    case .vertebra, .sacrum: true
    case .skull, .jaw, .sternum, .clavicle, .scapula, .rib, .humerus, .forearm, .hand, .pelvis,
      .femur, .tibiaOrFibula, .foot:
      false
    }
  }

  /// Whether Mirels' score covers the bone: humerus, forearm, femur, tibia and fibula.
  public var isLong: Bool {
    switch self {
    case .humerus, .forearm, .femur, .tibiaOrFibula: true
    case .skull, .jaw, .vertebra, .sacrum, .sternum, .clavicle, .scapula, .rib, .hand, .pelvis,
      .foot:
      false
    }
  }

  /// Whether the bone is in a limb, its girdle or the pelvis, where use or weight can break it.
  public var isLimbOrPelvis: Bool {
    switch self {
    case .clavicle, .scapula, .humerus, .forearm, .hand, .pelvis, .femur, .tibiaOrFibula, .foot:
      true
    case .skull, .jaw, .vertebra, .sacrum, .sternum, .rib: false
    }
  }

  /// The regions a lesion of this bone may name, from the top down; empty where none is named.
  public var regions: [BoneRegion] {
    switch self {
    case .femur: [.head, .neck, .peritrochanteric, .shaft, .distal]
    case .humerus: [.proximal, .shaft, .distal]
    case .pelvis: [.ilium, .acetabulum, .pubis, .ischium]
    case .rib: [.ribs]
    case .skull, .jaw, .vertebra, .sacrum, .sternum, .clavicle, .scapula, .forearm, .hand,
      .tibiaOrFibula, .foot:
      []
    }
  }
}
