import Analgesia
import Clinical
import Documents

/// One answer about an opioid as a member of `opioid.answers`.
struct OpioidAnswerJSON {
  let answer: OpioidAnswer
  let ask: String
  let say: Language

  init(_ answer: OpioidAnswer, asked ask: String, in say: Language) {
    self.answer = answer
    self.ask = ask
    self.say = say
  }

  var value: JSONValue {
    var members: [String: JSONValue] = [
      "ask": .string(ask), "outcome": .string(answer.outcome.name),
      "step": .string(answer.step.rawValue),
      "working": .strings(answer.working.texts(in: say)),
      "flags": .strings(answer.flags.map(\.rawValue)),
      "spread": .strings(answer.spread?.texts(in: say) ?? []),
      "missing": .strings(answer.missing.map(\.item.rawValue)),
      "sources": .array(answer.citations.map(\.json)),
    ]
    members.merge(outcome) { first, _ in first }
    return .sorted(members)
  }

  private var outcome: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    if let refusal = answer.outcome.refusal { members["code"] = .string(refusal.code) }
    if let advice = answer.advice(in: say) { members["advice"] = .string(advice) }
    if let hours = answer.reviewInHours { members["reviewInHours"] = .whole(hours) }
    if let less = answer.reduction { members["reduction"] = .sorted(self.members(of: less)) }
    if let before = answer.beforeMovement {
      members["beforeMovement"] = .string(figure(before.dose.perDose))
    }
    if case .wait(let until) = answer.outcome { members["until"] = .string(until.description) }
    if let patch = answer.outcome.patch { members.merge(self.members(of: patch)) { $1 } }
    if !answer.outcome.cards.isEmpty {
      members["cards"] = .array(answer.outcome.cards.map(self.card))
    }
    if let rescue = answer.outcome.rescue, answer.outcome.patch == nil {
      members["drug"] = .string(rescue.name)
      members["form"] = .string(rescue.form.rawValue)
      members["rescue"] = .string(figure(rescue.dose.perDose))
    }
    if let first = answer.outcome.proposals.first {
      members.merge(self.members(of: first)) { first, _ in first }
      if answer.outcome.proposals.count > 1 {
        members["options"] = .array(
          answer.outcome.proposals.map { .sorted(self.members(of: $0)) })
      }
    }
    if !answer.cover.isEmpty { members["cover"] = .strings(answer.cover.map(\.clinician)) }
    return members
  }

  private func members(of proposal: DoseProposal) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "drug": .string(proposal.name), "form": .string(proposal.form.rawValue),
      "route": .string(proposal.route.rawValue),
      "regular": .string(
        proposal.isContinuous
          ? OpioidAdviceWords.byPump.text(figure(proposal.perDose))
          : OpioidAdviceWords.everyHours.text(
            figure(proposal.perDose), "\(proposal.everyHours)")),
      "per24h": .string(
        range(proposal.perDay.lowerBound.mass, proposal.perDay.upperBound.mass)),
    ]
    if let rescue = proposal.rescue { members["rescue"] = .string(figure(rescue.perDose)) }
    return members
  }

  private func members(of patch: PatchProposal) -> [String: JSONValue] {
    let printed = patch.patches.map(\.printed.compact).joined(separator: " + ")
    var members: [String: JSONValue] = [
      "drug": .string(patch.name), "form": .string(patch.form.rawValue),
      "route": .string(Route.transdermal.rawValue),
      "regular": .string(
        OpioidAdviceWords.changedEvery.text(printed, "\(patch.changeEveryHours ?? 72)")),
      "releases": .string(patch.releases.compact),
    ]
    guard let rescue = patch.rescue else { return members }
    members["rescue"] = .string(figure(rescue.dose.perDose))
    members["rescueDrug"] = .string(rescue.name)
    return members
  }

  private func card(_ card: FastFentanylCard) -> JSONValue {
    .sorted([
      "form": .string(card.form.rawValue), "start": .string(card.start.compact),
      "unitsPerEpisode": .whole(card.mostUnitsPerEpisode), "hoursApart": .whole(card.hoursApart),
      "episodesIn24Hours": .whole(FastFentanylCard.mostEpisodesInADay),
    ])
  }

  private func figure(_ doses: ClosedRange<PerDose>) -> String {
    range(doses.lowerBound.mass, doses.upperBound.mass)
  }

  private func range(_ lower: Mass, _ upper: Mass) -> String {
    lower == upper ? lower.compact : lower.compact + " to " + upper.compact
  }
}
