import Analgesia
import Clinical
import Terminal

/// Answers about an opioid as lines of the Pain step: what is proposed or why nothing is, then once
/// what stands beside all of them.
struct OpioidAnswerLines {
  let answers: [OpioidAnswer]
  let formulary: Formulary
  let say: Language
  let width: Int
  /// The offer that has the focus; `nil` while the focus is elsewhere.
  var focus: OfferedDose?
  /// Offers that stand accepted above: only said here.
  var accepted: [OfferedDose] = []

  var lines: [StyledLine] { doses + flags + companions }

  /// What is offered, or why nothing is.
  var doses: [StyledLine] {
    needed.flatMap { answer in
      [StyledLine(say(PainWords.suggested, answer.ask.name(in: say)), .heading)]
        + outcome(of: answer) + beside(answer)
    }
  }

  /// What should be known, and what goes with the dose.
  var companions: [StyledLine] { missing + cover }

  /// A rescue dose that comes with the regular one is not said a second time.
  private var needed: [OpioidAnswer] { Self.needed(answers) }

  static func needed(_ answers: [OpioidAnswer]) -> [OpioidAnswer] {
    let hasItsOwn = answers.contains { answer in
      answer.outcome.proposals.contains { $0.rescue != nil } || answer.outcome.patch != nil
    }
    return hasItsOwn ? answers.filter { $0.ask != .rescue } : answers
  }

  private var drugLine: DrugLine { DrugLine(say: say) }

  private func outcome(of answer: OpioidAnswer) -> [StyledLine] {
    switch answer.outcome {
    case .proposal(let proposals):
      return proposals.enumerated().flatMap { index, proposal in
        (index == 0 ? [] : [StyledLine(say(PainWords.orElse), .heading)])
          + lines(proposal, of: answer)
      }
    case .rescue(let rescue):
      if accepted.contains(answer.offer(rescue, as: .rescue)) { return acceptedAbove }
      return title(rescue.name, rescue.form, of: answer.offer(rescue, as: .rescue))
        + wrapped(drugLine.dose(of: rescue.dose), .dose, after: "    ")
        + volume(of: rescue.dose.perDose, rescue.drug, rescue.form)
    case .patch(let patch): return lines(patch, of: answer)
    case .cards: return answer.working.texts(in: say).flatMap { wrapped($0) }
    case .continueSame: return wrapped(say(PainWords.continueSame), .done)
    case .hold, .emergency:
      return answer.working.texts(in: say).flatMap { wrapped($0, .alarm) }
    case .wait, .refuse, .specialist, .noStep:
      return answer.outcome.refusal.map(lines) ?? []
    }
  }

  /// The smaller dose beside a hold, the dose before movement, and when to look again.
  private func beside(_ answer: OpioidAnswer) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let reduction = answer.reduction {
      lines.append(StyledLine(say(PainWords.stepDown), .heading))
      lines += self.lines(reduction, of: answer)
    }
    if let dose = answer.beforeMovement {
      lines.append(StyledLine(say(PainWords.beforeMovement), .heading))
      lines += title(dose.name, dose.form, of: answer.offer(dose, as: .beforeMovement))
      lines += wrapped(drugLine.dose(of: dose.dose), .dose, after: "    ")
    }
    if let hours = answer.reviewInHours {
      lines += wrapped(say(PainWords.reviewIn, "\(hours)"), .caution, after: "▲ ")
    }
    return lines
  }

  private var acceptedAbove: [StyledLine] { wrapped(say(DecisionWords.acceptedAbove), .done) }

  /// The title of an offer; the one in focus carries the cursor.
  private func title(_ name: String, _ form: DoseForm, of offer: OfferedDose) -> [StyledLine] {
    let isFocused = offer == focus
    return wrapped(
      drugLine.title(name, form), isFocused ? .focus : .body, after: isFocused ? "> " : "  ")
  }

  private func lines(_ proposal: DoseProposal, of answer: OpioidAnswer) -> [StyledLine] {
    let offer = answer.offer(proposal, from: formulary)
    if accepted.contains(offer) { return acceptedAbove }
    let lines =
      title(proposal.name, proposal.form, of: offer)
      + wrapped(drugLine.dose(of: proposal), .dose, after: "    ")
      + volume(of: proposal.perDose, proposal.drug, proposal.form)
      + wrapped(drugLine.perDay(of: proposal), .muted, after: "    ")
    guard let rescue = proposal.rescue else { return lines }
    let form = formulary.rescueForm(beside: proposal)
    return lines + wrapped(drugLine.title(proposal.name, form), after: "+ ")
      + wrapped(drugLine.dose(of: rescue), .dose, after: "    ")
      + volume(of: rescue.perDose, proposal.drug, form)
  }

  private func lines(_ patch: PatchProposal, of answer: OpioidAnswer) -> [StyledLine] {
    if accepted.contains(answer.offer(patch)) { return acceptedAbove }
    let lines =
      title(patch.name, patch.form, of: answer.offer(patch))
      + wrapped(drugLine.dose(of: patch), .dose, after: "    ")
    guard let rescue = patch.rescue else { return lines }
    return lines + wrapped(drugLine.title(rescue.name, rescue.form), after: "+ ")
      + wrapped(drugLine.dose(of: rescue.dose), .dose, after: "    ")
      + volume(of: rescue.dose.perDose, rescue.drug, rescue.form)
  }

  private func volume(
    of doses: ClosedRange<PerDose>, _ drug: String, _ form: DoseForm
  ) -> [StyledLine] {
    let product = formulary[drug]?.product(.oral, form, in: formulary.set)
    let text = drugLine.volume(of: doses, from: product)
    return text.map { wrapped($0, .body, after: "    ") } ?? []
  }

  private func lines(_ refusal: DosingRefusal) -> [StyledLine] {
    wrapped(say(PainWords.noDose, refusal.code, refusal.problem(in: say)), .caution)
      + wrapped(refusal.remedy(in: say))
  }

  var flags: [StyledLine] {
    needed.flatMap(\.flags).unique.flatMap {
      wrapped($0.text(in: say), .caution, after: "▲ ")
    }
  }

  /// What should be known before a dose that is proposed; a refusal names its own.
  private var missing: [StyledLine] {
    let proposing = needed.filter { $0.outcome.name == "proposal" }
    let gaps = proposing.flatMap(\.missing).unique
    guard !gaps.isEmpty else { return [] }
    let names = gaps.map { $0.name(in: say) }.joined(separator: ", ")
    return wrapped(say(PainWords.notKnown, names), .muted)
  }

  private var cover: [StyledLine] {
    needed.flatMap(\.cover).unique.flatMap { wrapped($0.clinician, .muted, after: "+ ") }
  }

  private func wrapped(
    _ text: String, _ role: StyleRole = .body, after lead: String = "  "
  ) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width, after: lead)
  }
}

extension Array where Element: Equatable {
  /// Each element once, in the order in which it came first.
  var unique: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
