/// How well a key feature was known when it came up: what the scheduler is told.
public enum ReviewRating: Int, CaseIterable, Sendable {
  case again = 1
  case hard, good, easy
}

extension ReviewRating {
  /// The rating that a graded key feature earns.
  ///
  /// Missed, or the case was unsafe: again. Right but late, or only in part: hard. Right: good.
  /// Right with a confidence of 80 % or more: easy. The confidence is what the learner said before
  /// the answer was shown, in per cent; `nil` when nothing was said.
  ///
  /// - Source: Osteon practice cases, spaced repetition (policy).
  public init(
    _ credit: Credit, _ timing: KeyFeatureGrade.Timing, gate: SafetyGate, confidence: Int?
  ) {
    if credit == .none || gate == .unsafe {
      self = .again
    } else if timing == .late || credit < .full {
      self = .hard
    } else {
      self = (confidence ?? 0) >= 80 ? .easy : .good
    }
  }
}
