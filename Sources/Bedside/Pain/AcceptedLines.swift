import Analgesia
import CarePathway
import Clinical
import Terminal

/// What was decided about doses, above what is offered: accepted ones as they stand, then what was
/// not used and what people worked out themselves.
struct AcceptedLines {
  let context: PaneContext
  let width: Int
  /// The accepted dose that has the focus; `nil` while the focus is elsewhere.
  let focus: OfferedDose?

  private var say: Language { context.say }

  var lines: [StyledLine] { context.advice.doses.flatMap(lines) }

  private func lines(_ accepted: AcceptedDose) -> [StyledLine] {
    let decision = accepted.decision
    let heading = say(DecisionWords.accepted, wall(decision.at), decision.by)
    let isFocused = focus == accepted.dose
    return StyledLine.wrapped(
      heading, isFocused ? .focus : .heading, width: width, after: isFocused ? "> " : "")
      + OfferLines(dose: accepted.dose, context: context, width: width).lines
      + standing(accepted)
  }

  private func standing(_ accepted: AcceptedDose) -> [StyledLine] {
    var lines: [StyledLine] = []
    switch accepted.standing {
    case .offered: break
    case .carriedOut: lines += wrapped(say(DecisionWords.carriedOut), .done)
    case .stale: lines += wrapped(say(DecisionWords.stale), .alarm)
    }
    if let check = accepted.decision.check {
      lines += wrapped(say(DecisionWords.checkedBy, wall(check.at), check.by), .done)
    } else if accepted.lacksCheck {
      lines += wrapped(say(DecisionWords.uncheckedDose), .caution, after: "▲ ")
    }
    if let hours = accepted.dose.reviewInHours {
      let time = accepted.decision.at.adding(hours: hours)
      lines += wrapped(say(DecisionWords.reviewBy, context.clock.typed(.instant(time))), .caution)
    }
    return lines
  }

  /// The newest three decisions and figures that are no accepted dose.
  var history: [StyledLine] {
    let doses = context.facts.doses
    let declined = doses.declined.map { ($0.at, text(of: $0)) }
    let figures = doses.figures.map { ($0.at, text(of: $0)) }
    let newest = (declined + figures).sorted { $0.0 < $1.0 }.suffix(3).reversed()
    return newest.flatMap { wrapped($0.1, .muted, after: "· ") }
  }

  private func text(of declined: DoseDecisions.Declined) -> String {
    let reason = OverrideReason(rawValue: declined.override.reason).map { say($0.word) }
    let name = declined.dose.names(in: context.catalogue.pathway.formulary)
    let because = [reason ?? declined.override.reason, declined.override.text].compactMap { $0 }
    return say(
      DecisionWords.declined, wall(declined.at) + " " + name, because.joined(separator: ": "),
      declined.override.who)
  }

  private func text(of figure: DoseDecisions.Figure) -> String {
    say(
      DecisionWords.ownFigure, wall(figure.at),
      context.catalogue.pathway.formulary?[figure.figure.drug]?.name ?? figure.figure.drug,
      "\(figure.figure.perDay.mass)")
  }

  private func wall(_ moment: Moment) -> String { context.clock.wall(moment) }

  private func wrapped(
    _ text: String, _ role: StyleRole, after lead: String = "  "
  ) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width, after: lead)
  }
}
