import CarePathway
import Clinical
import Documents

/// What a calculator answers: a value, a range of totals, or a refusal in its place.
struct CalculationAnswer {
  let calculator: String
  var value: String?
  var unit = ""
  var range: (low: String, high: String)?
  var band: String?
  var items: [ScoreItem] = []
  var working: [String] = []
  var rule: String?
  var citations: [Citation] = []
  var refusal: (any Refusal)?
  /// Whether the refusal is itself the answer (a score that does not apply), or a figure withheld.
  var status = ExitStatus.done

  init(_ calculator: String) { self.calculator = calculator }

  init<Score: PublishedScore>(_ score: Score) {
    calculator = Score.id
    value = score.total.exact.map(String.init)
    range = (String(score.total.lowest), String(score.total.highest))
    band = score.bandWords
    items = score.items
    working = [score.sum]
    citations = Score.citations
  }
}

extension CalculationAnswer {
  var json: JSONValue {
    .sorted([
      "calculator": .string(calculator), "value": value.map(JSONValue.number) ?? .null,
      "unit": unit.isEmpty ? .null : .string(unit),
      "range": range.map { .array([.number($0.low), .number($0.high)]) } ?? .null,
      "band": .optional(band), "items": itemsJSON, "working": .strings(working),
      "rule": .optional(rule), "sources": .array(citations.map(\.json)),
      "refusal": refusal.map(Self.json) ?? .null,
    ])
  }

  private var itemsJSON: JSONValue {
    guard !items.isEmpty else { return .null }
    let points = items.map { item -> (String, JSONValue) in
      let (low, high) = (item.points.lowest, item.points.highest)
      return (item.id, low == high ? .whole(low) : .array([.whole(low), .whole(high)]))
    }
    return .sorted(Dictionary(points) { first, _ in first })
  }

  private static func json(_ refusal: any Refusal) -> JSONValue {
    .sorted([
      "code": .string(refusal.code), "problem": .string(refusal.problem),
      "remedy": .string(refusal.remedy),
    ])
  }

  /// The same for a person: the result, how it was computed, from where.
  var lines: [String] {
    if let refusal { return [refusal.code + ": " + refusal.advice] }
    let span = range.flatMap { $0.low == $0.high ? nil : $0.low + " to " + $0.high }
    let figure = [value, span].compactMap { $0 }.joined(separator: ", range ")
    let head = [calculator, figure, unit, band.map { "(\($0))" } ?? ""]
    return [head.filter { !$0.isEmpty }.joined(separator: " ")]
      + [rule].compactMap { $0.map { "  " + $0 } } + working.map { "  " + $0 }
      + citations.map { "  [\($0.reference.rawValue), \($0.locator): \($0.evidence.rawValue)]" }
  }
}
