import CarePathway
import Clinical

/// One lesion's score as lines: items with points, the sum or range, what it means.
struct ScoreSheet {
  let title: String
  let lines: [String]
  let citations: [Citation]
  /// The totals it may be, with the score's own limits; `nil` where no score applies.
  let scale: Scale?

  struct Scale {
    let total: ScoreRange
    let limits: ClosedRange<Int>
  }

  init(_ lesion: Lesion, say: Language) {
    title = Self.name(of: lesion)
    if lesion.isSpinal {
      (lines, scale) = Self.sheet(Result { try SpinalInstabilityScore.of(lesion) }, 0...18, say)
      citations = SpinalInstabilityScore.citations
    } else {
      (lines, scale) = Self.sheet(Result { try MirelsScore.of(lesion) }, 4...12, say)
      citations = MirelsScore.citations
    }
  }

  private static func sheet<Score: PublishedScore>(
    _ result: Result<Score, any Error>, _ limits: ClosedRange<Int>, _ say: Language
  ) -> ([String], Scale?) {
    switch result {
    case .failure(let error):
      let refusal = error as? ScoreRefusal
      return ([refusal.map { $0.problem + " " + $0.remedy } ?? ""], nil)
    case .success(let score):
      let items = score.items.map { "\($0.id.padded(15)) \($0.points.figure)" }
      let sum = score.items.map(\.points.figure).joined(separator: " + ")
      let total = say(
        RiskWords.total, Score.id.uppercased(), sum, score.total.figure, "\(limits.upperBound)")
      let bands = score.bands.map { say($0) }.joined(separator: " / ")
      return (items + ["", total, "", bands], Scale(total: score.total, limits: limits))
    }
  }

  static func name(of lesion: Lesion) -> String {
    [
      lesion.side?.rawValue, lesion.bone?.rawValue, lesion.region?.rawValue,
      lesion.level?.rawValue,
    ].compactMap { $0 }.joined(separator: " ")
  }
}

extension ScoreRange {
  /// "3", or "1 to 3" while something is unknown.
  var figure: String { exact.map(String.init) ?? "\(lowest) to \(highest)" }
}
