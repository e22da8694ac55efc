/// The pain a lesion gives, in the words of the score its bone is read by.
///
/// Limb bones use `none`, `mild`, `moderate` and `functional`; the spine uses `none`,
/// `nonMechanical` and `mechanical`.
public enum LesionPain: String, Codable, CaseIterable, Sendable {
  case none, mild, moderate, functional
  case nonMechanical = "non-mechanical"
  case mechanical
  case unknown
}

extension LesionPain {
  /// The answers offered for a limb bone, mildest first.
  public static let limb: [LesionPain] = [.none, .mild, .moderate, .functional, .unknown]

  /// The answers offered for a spinal level, mildest first.
  public static let spine: [LesionPain] = [.none, .nonMechanical, .mechanical, .unknown]
}
