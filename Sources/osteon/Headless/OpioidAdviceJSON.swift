import CarePathway
import Clinical
import Documents

/// The `opioid` member of the advice: a dose, or the refusal that stands where it would.
///
/// The arithmetic is not there yet, so every ask is refused by name: nobody may take silence, or a
/// total left at nothing, for an answer.
enum OpioidAdviceJSON {
  static let notBuilt = "NOT-BUILT"

  static func value(for advice: Advice, asks: [EncounterAsk]) -> JSONValue {
    .sorted([
      "dailyTotal": .sorted(["oralMorphine": .null, "lines": .array([]), "code": .string(notBuilt)]
      ),
      "tolerant": .sorted([
        "value": .string("notAssessed"), "working": .array([]), "code": .string(notBuilt),
      ]),
      "answers": .array(asks.map { answer(to: $0, for: advice) }),
    ])
  }

  private static func answer(to ask: EncounterAsk, for advice: Advice) -> JSONValue {
    let isInScope = advice.evaluation.facts.person.scope == .inScope
    let words = isInScope ? OpioidAdviceWords.notBuilt : .underAge
    return .sorted([
      "ask": .string(ask.rawValue), "outcome": .string("refuse"),
      "code": .string(isInScope ? notBuilt : "OUT-OF-SCOPE"), "advice": .string(words.english),
      "sources": .array([]),
    ])
  }
}
