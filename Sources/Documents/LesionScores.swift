import CarePathway
import Clinical

/// The scores that apply to one lesion, as JSON; one that does not apply says why.
enum LesionScores {
  static func all(of lesion: Lesion) -> [JSONValue] {
    if lesion.isSpinal {
      return [json(lesion) { () throws(ScoreRefusal) in try SpinalInstabilityScore.of(lesion) }]
    }
    return [json(lesion) { () throws(ScoreRefusal) in try MirelsScore.of(lesion) }]
  }

  private static func json<Score: PublishedScore>(
    _ lesion: Lesion, _ score: () throws(ScoreRefusal) -> Score
  ) -> JSONValue {
    do {
      return members(of: try score(), lesion)
    } catch {
      return .sorted([
        "score": .string(Score.id), "lesion": .string(lesion.id.rawValue),
        "refusal": .sorted([
          "code": .string(error.code), "problem": .string(error.problem),
          "remedy": .string(error.remedy),
        ]),
      ])
    }
  }

  private static func members<Score: PublishedScore>(
    of score: Score, _ lesion: Lesion
  ) -> JSONValue {
    let items = score.items.map { ($0.id, points($0.points)) }
    return .sorted([
      "score": .string(Score.id), "lesion": .string(lesion.id.rawValue),
      "total": score.total.exact.map(JSONValue.whole) ?? .null,
      "range": .array([.whole(score.total.lowest), .whole(score.total.highest)]),
      "band": .string(score.bands.map(\.english).joined(separator: " / ")),
      "items": .sorted(Dictionary(items) { first, _ in first }),
      "working": .strings([working(score)]), "sources": .array(Score.citations.map(\.json)),
    ])
  }

  private static func points(_ range: ScoreRange) -> JSONValue {
    range.exact.map(JSONValue.whole) ?? .array([.whole(range.lowest), .whole(range.highest)])
  }

  private static func working<Score: PublishedScore>(_ score: Score) -> String {
    let terms = score.items.map { $0.points.text }.joined(separator: " + ")
    return terms + " = " + score.total.text
  }
}

extension ScoreRange {
  fileprivate var text: String { exact.map(String.init) ?? "(\(lowest) to \(highest))" }
}
