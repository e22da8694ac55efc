import Analgesia
import CarePathway
import Clinical
import Documents

/// What may be given beside the ladder, as members in the form of an answer.
struct AdjuvantJSON {
  let review: AdjuvantReview
  let say: Language

  var values: [JSONValue] { review.items.map(value) }

  private func value(_ item: AdjuvantReview.Item) -> JSONValue {
    var members = AdjuvantAnswerJSON(item.answer, in: say).members
    members["cautions"] = .strings(item.standing.map(\.because) + item.answer.use.cautions)
    members["open"] = .strings(item.open.map(\.because))
    let gates = (item.standing + item.open).flatMap(\.citations)
    members["sources"] = .array((item.answer.citations + gates).map(\.json))
    return .sorted(members)
  }
}

/// One answer about a medicine beside the ladder.
struct AdjuvantAnswerJSON {
  let answer: AdjuvantAnswer
  let say: Language

  init(_ answer: AdjuvantAnswer, in say: Language) {
    self.answer = answer
    self.say = say
  }

  var members: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "ask": .string("adjuvant"), "drug": .string(answer.name),
      "purpose": .string(answer.use.purpose.rawValue), "outcome": .string(answer.outcome.name),
      "step": .string(step.rawValue), "working": .strings(answer.working.texts(in: say)),
      "flags": .strings(answer.flags.map(\.rawValue)),
      "missing": .strings(answer.missing.map(\.item.rawValue)),
      "cautions": .strings(answer.use.cautions),
      "sources": .array(answer.citations.map(\.json)),
    ]
    if let refusal = answer.outcome.refusal {
      members["code"] = .string(refusal.code)
      members["advice"] = .string(refusal.problem(in: say) + " " + refusal.remedy(in: say))
    }
    if let proposal = answer.outcome.proposal {
      members["regular"] = .string(proposal.text(in: say))
      members["per24h"] = .string(range(proposal.perDay))
      members["most"] = .string(proposal.most.mass.compact)
    }
    return members
  }

  /// N01 where nerves take part in the pain.
  private var step: OpioidAnswer.Step {
    switch answer.use.purpose {
    case .nervePain: .neuropathic
    case .pressure, .flare: .computed
    }
  }

  private func range(_ total: ClosedRange<PerDay>) -> String {
    let lower = total.lowerBound.mass
    let upper = total.upperBound.mass
    return lower == upper ? lower.compact : lower.compact + " to " + upper.compact
  }
}
