import Clinical

/// The worst of one score over all lesions it applies to.
///
/// For a warning the highest total still possible counts; for an option on the safe side the
/// whole range must lie there (policy, vocabulary 12).
struct WorstScore {
  /// The highest total that any scored lesion may have; `nil` while none is scored.
  private(set) var highest: Int?
  /// How many lesions the score applies to, scored or not.
  private(set) var applicable = 0
  /// Whether one of them cannot be scored yet.
  private(set) var isIncomplete = false
  /// Whether a lesion is recorded at all.
  let hasLesions: Bool
  private var isExact = true

  init(_ totals: [ScoreRange??]) {
    hasLesions = !totals.isEmpty
    for case .some(let total) in totals {
      applicable += 1
      guard let total else {
        isIncomplete = true
        continue
      }
      if total.exact == nil { isExact = false }
      highest = max(highest ?? 0, total.highest)
    }
  }

  /// Whether the worst total reaches `limit`.
  func reaches(_ limit: Int) -> Finding {
    if let highest, highest >= limit { return .present }
    return gap
  }

  /// Whether the worst total lies in `range`; a worse lesion makes it absent.
  func lies(in range: ClosedRange<Int>) -> Finding {
    guard let highest, highest >= range.lowerBound else { return gap }
    return Finding(highest <= range.upperBound)
  }

  /// Whether every total still possible of every lesion is at most `limit`.
  func staysWithin(_ limit: Int) -> Finding {
    guard let highest, highest <= limit else {
      guard highest != nil else { return gap }
      return isExact ? .absent : .notAssessed
    }
    return isIncomplete ? .notAssessed : .present
  }

  /// Absent once every lesion it applies to is scored; not assessed before.
  private var gap: Finding { isIncomplete || !hasLesions ? .notAssessed : .absent }
}
