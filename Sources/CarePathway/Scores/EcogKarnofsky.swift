public import Clinical

/// Which figures of the two scales of performance go together.
///
/// ECOG 0 is Karnofsky 100 and 90, 1 is 80 and 70, 2 is 60 and 50, 3 is 40 and 30, 4 is 20 and 10.
/// Karnofsky 0 is death and has no place here. Bone pain or a fracture lowers both for a time: ask
/// how it was before.
///
///     ECOG 2  ->  Karnofsky 50 to 60        Karnofsky 60  ->  ECOG 2
///
/// Sources differ: Buccheri 1996 gives 90, 80, 60, 40 and 20 for 0 to 4.
///
/// - Source: ECOG (S81) and the Karnofsky table (S81b), seen.
public enum EcogKarnofsky {
  public static let id = "ecog"
  public static let citations = [
    Citation("ecog-performance-status", "grades", evidence: .seen),
    Citation("karnofsky-ecog-table", "the two scales side by side", evidence: .seen),
  ]

  /// The lower and the higher Karnofsky score of an ECOG grade.
  public static func karnofsky(of ecog: PerformanceStatus) -> ScoreRange {
    let highest = 100 - ecog.rawValue * 20
    return ScoreRange(highest - 10, highest)
  }

  /// The ECOG grade of a Karnofsky score; `nil` for 0.
  public static func ecog(of karnofsky: Karnofsky) -> PerformanceStatus? {
    guard karnofsky.value > 0 else { return nil }
    return PerformanceStatus(rawValue: (100 - karnofsky.value) / 20)
  }
}
