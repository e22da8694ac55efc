import Analgesia
import CarePathway
import Clinical
import Documents

/// The `opioid` member of the advice: doses, or the refusals that stand where they would.
struct OpioidAdviceJSON {
  let advice: Advice
  let asks: [EncounterAsk]
  private let say = Language.english

  init(_ advice: Advice, asks: [EncounterAsk]) {
    self.advice = advice
    self.asks = asks
  }

  var value: JSONValue {
    guard let review = advice.opioid else { return withheld }
    return .sorted([
      "dailyTotal": total(of: review), "tolerant": tolerant(review.patient.tolerance),
      "answers": .array(asks.map { answer(to: $0, from: review) }),
      "conflicts": .array(conflicts(review.conflicts)),
      "adjuvants": .array(adjuvants(of: review)),
    ])
  }

  private func adjuvants(of review: OpioidReview) -> [JSONValue] {
    guard advice.evaluation.facts.person.scope == .inScope else { return [] }
    return AdjuvantJSON(review: review.adjuvants, say: say).values
  }

  private func conflicts(_ conflicts: MedicineConflicts) -> [JSONValue] {
    let refusals = (conflicts.totals + conflicts.doubled).map { refusal in
      JSONValue.sorted([
        "action": .string("refuse"), "code": .string(refusal.code),
        "advice": .string(refusal.advice), "sources": .array([]),
      ])
    }
    let gates = conflicts.standing.map { gated in
      JSONValue.sorted([
        "action": .string(gated.gate.action.rawValue), "code": .optional(gated.refusal?.code),
        "advice": .string(gated.medicine + ": " + gated.gate.because),
        "sources": .array(gated.gate.citations.map(\.json)),
      ])
    }
    return refusals + gates
  }

  /// With a defect anywhere in the content no figure is given, and nobody may take silence, or a
  /// total left at nothing, for an answer.
  private var withheld: JSONValue {
    let code = JSONValue.string(withheldCode)
    return .sorted([
      "dailyTotal": .sorted(["oralMorphine": .null, "lines": .array([]), "code": code]),
      "tolerant": .sorted(["value": .string("notAssessed"), "working": .array([]), "code": code]),
      "answers": .array(
        asks.map { refused($0, code: withheldCode, .contentDefective) }),
    ])
  }

  /// Expired content is whole, and still nothing is dosed from it.
  private var withheldCode: String {
    advice.review.allowsDoses ? "CONTENT-DEFECT" : "CONTENT-EXPIRED"
  }

  private func total(of review: OpioidReview) -> JSONValue {
    switch review.total {
    case .success(let total):
      .sorted([
        "oralMorphine": .string(total.oralMorphine.decimal(places: 0) + "mg/24h"),
        "lines": .strings(total.working.texts(in: say)),
        "sources": .array(total.working.citations.map(\.json)),
      ])
    case .failure(let refusal):
      .sorted([
        "oralMorphine": .null, "lines": .array([]), "code": .string(refusal.code),
        "advice": .string(refusal.advice),
      ])
    }
  }

  private func tolerant(_ tolerance: OpioidTolerance) -> JSONValue {
    .sorted([
      "value": .string(tolerance.finding.rawValue),
      "working": .strings(tolerance.working.texts(in: say)),
      "sources": .array(tolerance.working.citations.map(\.json)),
    ])
  }

  private func answer(to ask: EncounterAsk, from review: OpioidReview) -> JSONValue {
    guard advice.evaluation.facts.person.scope == .inScope else {
      return refused(ask, code: "OUT-OF-SCOPE", .underAge)
    }
    return OpioidAnswerJSON(review.answer(to: ask.question), asked: ask.name, in: say).value
  }

  private func refused(
    _ ask: EncounterAsk, code: String, _ words: OpioidAdviceWords
  ) -> JSONValue {
    .sorted([
      "ask": .string(ask.name), "outcome": .string("refuse"), "code": .string(code),
      "advice": .string(words.english), "sources": .array([]),
    ])
  }
}
