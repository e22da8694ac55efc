import Analgesia
import CarePathway
import Clinical
import Terminal

/// The ladder with the rung that is in use, the goal and the pain now.
struct LadderView {
  let context: PaneContext
  let width: Int

  /// The ladder and the pain now.
  var lines: [StyledLine] { [heading] + art + [StyledLine(pain)] }

  /// What stands over the checks.
  var checks: [StyledLine] {
    [StyledLine(say(PainWords.checks), .heading)]
      + StyledLine.wrapped(say(PainWords.sedationScale), .muted, width: width - 1)
  }

  private var say: Language { context.say }

  private var heading: StyledLine {
    let goal = context.facts.goals.painGoal.map { say(PainWords.goal, $0.description) } ?? ""
    let title = say(PainWords.heading)
    return StyledLine(title.padded(max(title.count + 1, width - goal.count - 2)) + goal, .heading)
  }

  private var art: [StyledLine] {
    let now = " " + say(PainWords.now)
    func mark(_ step: Int) -> String { self.step == step ? now : "" }
    return [
      StyledLine("         ┌──────────────┐"),
      StyledLine("         │ " + say(PainWords.stepThree).padded(13) + "│" + mark(3), role(3)),
      StyledLine("    ┌────┘              │"),
      StyledLine("    │ " + say(PainWords.stepTwo).padded(18) + "│" + mark(2), role(2)),
      StyledLine("┌───┘                   │"),
      StyledLine("│ " + say(PainWords.stepOne).padded(22) + "│" + mark(1), role(1)),
      StyledLine("└───────────────────────┘"),
    ]
  }

  private func role(_ step: Int) -> StyleRole { self.step == step ? .heading : .body }

  /// The highest rung of anything that is taken; `nil` while nothing of the ladder is.
  private var step: Int? {
    guard let review = context.advice.opioid else { return nil }
    let patient = review.patient
    return patient.regimen.lines.filter { $0.isTaken(at: patient.now) }
      .compactMap { patient.formulary[$0.drug]?.ladderStep }.max()
  }

  private var pain: String {
    let entry = context.facts.pain.last
    let unknown = say(PainWords.notAsked)
    return say(
      PainWords.painWorst, entry?.background?.description ?? unknown,
      entry?.worst?.description ?? unknown)
  }
}
