import Analgesia
import CarePathway
import Clinical
import Terminal

/// The accepted doses under the plan: what, who took it, and what is still wanting.
struct PlanDoseLines {
  let context: PaneContext
  let width: Int

  var lines: [StyledLine] {
    context.advice.doses.flatMap { accepted in
      StyledLine.wrapped(text(of: accepted), role(of: accepted), width: width)
    }
  }

  private func text(of accepted: AcceptedDose) -> String {
    let say = context.say
    let decision = accepted.decision
    let drugLine = DrugLine(say: say)
    let formulary = context.catalogue.pathway.formulary
    let doses = accepted.dose.lines.map { line in
      drugLine.title(formulary?[line.drug]?.name ?? line.drug, line.form) + ", "
        + drugLine.amount(of: line)
    }
    let by = say(DecisionWords.accepted, context.clock.wall(decision.at), decision.by)
    return say(PlanWords.dose, doses.joined(separator: " + "), by + "; " + standing(accepted))
  }

  private func standing(_ accepted: AcceptedDose) -> String {
    let say = context.say
    if accepted.standing == .stale { return say(DecisionWords.staleShort) }
    if let check = accepted.decision.check {
      return say(DecisionWords.checkedBy, context.clock.wall(check.at), check.by)
    }
    return accepted.lacksCheck ? say(DecisionWords.uncheckedShort) : ""
  }

  private func role(of accepted: AcceptedDose) -> StyleRole {
    if accepted.standing == .stale { return .alarm }
    return accepted.lacksCheck ? .caution : .dose
  }
}
