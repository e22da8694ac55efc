import Analgesia
import CarePathway
import Clinical

/// What keeps an anti-inflammatory away, what raises an emergency, and every rule.
struct RuleChapters {
  let content: PathwayContent

  var chapters: [GuideChapter] {
    [
      GuideChapter(
        letter: "M", title: .gatesTitle, introduction: [.gatesUse, .conditionUse],
        entries: content.gates.map(gate)),
      GuideChapter(
        letter: "N", title: .emergenciesTitle, introduction: [.emergenciesUse],
        entries: content.flags.sorted { $0.code < $1.code }.map(flag) + content.cards.map(card)),
      GuideChapter(
        letter: "O", title: .rulesTitle, introduction: [.rulesUse],
        entries: content.rules.sorted { $0.code < $1.code }.map(rule)),
    ]
  }

  private func gate(_ gate: MedicineGate) -> GuideEntry {
    let code = gate.action == .refuse ? " " + DosingRefusal.nsaid(because: "").code : ""
    var entry = GuideEntry(gate.id, gate.action.rawValue + code, from: gate.citations)
    let drugs = gate.drugs.isEmpty ? gate.kind.rawValue : gate.drugs.joined(separator: ", ")
    entry.notes = [
      GuideRuleWords.gateOf.text(drugs, gate.because),
      GuideRuleWords.condition.text(gate.when.written),
    ]
    if !gate.unless.isEmpty {
      entry.notes.append(
        GuideRuleWords.unless.text(gate.unless.map(\.rawValue).joined(separator: ", ")))
    }
    entry.checks = checks(of: gate.when) { lookup in gate.value(lookup) }
    return entry
  }

  private func flag(_ flag: RedFlag) -> GuideEntry {
    let raises = flag.interrupt.map { ", \($0)" } ?? ", " + GuideRuleWords.banner.english
    var entry = GuideEntry(
      "\(flag.code.rawValue)  \(flag.short)", flag.urgency.rawValue + raises, from: flag.citations)
    entry.notes = [GuideRuleWords.condition.text(flag.when.written)]
    entry.notes += flag.sooner.map {
      GuideRuleWords.sooner.text($0.urgency.rawValue, $0.when.written)
    }
    entry.checks = checks(of: flag.when) { flag.when.evaluate($0) }
    if flag.interrupt != nil { entry.answer = [raised(by: flag)] }
    return entry
  }

  /// A record in which the flag alone is answered with yes, and the emergency that it opens.
  private func raised(by flag: RedFlag) -> String {
    var encounter = Encounter()
    let event = EncounterEvent.flagAnswered(flag: flag.code, answer: .present, reason: nil)
    _ = try? encounter.handle(event, at: ExamplePatient.now, under: content)
    let open = encounter.interrupts.open.map(\.id.description).joined(separator: ", ")
    return open.isEmpty
      ? GuideRuleWords.opensNothing.text(flag.code.rawValue)
      : GuideRuleWords.raises.text(flag.code.rawValue, open)
  }

  private func card(_ card: InterruptCard) -> GuideEntry {
    var entry = GuideEntry("\(card.id)  \(card.title)", "", from: card.citations)
    let flags = content.flags.filter { $0.interrupt == card.id }.map(\.code.rawValue)
    let rules = content.rules.filter { $0.interrupt == card.id }.map(\.code)
    entry.notes = [
      GuideRuleWords.raisedBy.text(
        (flags + rules).isEmpty
          ? GuideRuleWords.nothing.english : (flags + rules).joined(separator: ", "))
    ]
    entry.notes += card.severities.map {
      GuideRuleWords.severity.text($0.name.rawValue, "\($0.priority)")
    }
    entry.notes.append(GuideRuleWords.priority.text("\(card.priority)"))
    entry.notes += card.steps.map {
      GuideRuleWords.step.text($0.action, $0.who, $0.within)
    }
    let holding =
      content.rules.filter { $0.interrupt == card.id }.compactMap(\.when)
      + content.flags.filter { $0.interrupt == card.id }.map(\.when)
    entry.checks = holding.prefix(1).flatMap { when in
      checks(of: when) { when.evaluate($0) }.prefix(1)
    }
    return entry
  }

  private func rule(_ rule: Rule) -> GuideEntry {
    let clock = rule.urgency.map { " " + $0.rawValue } ?? ""
    let raises = rule.interrupt.map { ", \($0)" } ?? ""
    var entry = GuideEntry(
      "\(rule.code)  \(rule.id)", rule.kind.rawValue + clock + raises, from: rule.citations)
    entry.notes = [rule.recommendation.clinician]
    entry.reviewBy = rule.reviewBy
    guard let when = rule.when else {
      entry.notes.append(GuideRuleWords.behaviour.text(rule.behaviourTest ?? ""))
      return entry
    }
    entry.notes.append(GuideRuleWords.condition.text(when.written))
    entry.checks = checks(of: when) { when.evaluate($0) }
    return entry
  }

  /// The smallest set of answers with which it holds, and what it is when nobody has been asked.
  private func checks(
    of when: Condition, value: ((FindingID) -> Finding) -> Finding
  ) -> [String] {
    var checks: [String] = []
    if let witness = ConditionWitness(of: when) {
      let answers = witness.answers.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.printed)" }
      checks.append(
        GuideRuleWords.holdsWith.text(
          answers.joined(separator: ", "),
          value { witness.answers[$0] ?? .notAssessed }.printed))
    }
    checks.append(GuideRuleWords.nothingAsked.text(value { _ in .notAssessed }.printed))
    return checks
  }
}

extension Finding {
  fileprivate var printed: String {
    switch self {
    case .present: "present"
    case .absent: "absent"
    case .notAssessed: "not assessed"
    }
  }
}
