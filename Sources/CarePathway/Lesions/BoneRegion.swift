/// The part of a bone a lesion lies in; ``Bone/regions`` says which part belongs to which bone.
public enum BoneRegion: String, Codable, CaseIterable, Sendable {
  case head, neck, peritrochanteric, shaft, distal, proximal
  case ilium, acetabulum, pubis, ischium
  case ribs
}
