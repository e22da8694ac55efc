/// One bone lesion on its own way from finding to decision, beside the patient's other lesions.
///
/// An encounter holds any number of tracks. Each moves alone, so an unscored femur never waits for
/// a stable vertebra; what they share (calcium, performance status, drugs) is in the assessment.
/// How far a track has come is read from what is recorded, so it can never disagree with it.
public struct LesionTrack: Equatable, Sendable {
  /// How far a lesion has come.
  public enum Progress: String, CaseIterable, Comparable, Sendable {
    case located, imaged, scored, decided

    public static func < (lhs: Progress, rhs: Progress) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .located: 0
      case .imaged: 1
      case .scored: 2
      case .decided: 3
      }
    }
  }

  public private(set) var lesion: Lesion

  public init(lesion: Lesion) { self.lesion = lesion }

  public var id: LesionID { lesion.id }

  /// The furthest step the records support; a partial score is not yet a score.
  public var progress: Progress {
    if lesion.decision != nil { return .decided }
    guard lesion.isImaged else { return .located }
    return hasWholeScore ? .scored : .imaged
  }

  /// Records one fact about the lesion.
  public mutating func record(_ fact: LesionFact) { lesion.record(fact) }

  private var hasWholeScore: Bool {
    if let mirels = try? MirelsScore.of(lesion) { return mirels.total.exact != nil }
    if let sins = try? SpinalInstabilityScore.of(lesion) { return sins.total.exact != nil }
    return false
  }
}
