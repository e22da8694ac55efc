import Analgesia
import Clinical

/// An answer about a dose as lines of text, with nothing left out that the sum rests on.
enum GuideAnswer {
  static func text(of proposal: DoseProposal) -> [String] {
    let drug = GuideFigure.drug(proposal.name, proposal.route, proposal.form)
    let each = range(proposal.perDose.lowerBound.mass, proposal.perDose.upperBound.mass)
    let day = range(proposal.perDay.lowerBound.mass, proposal.perDay.upperBound.mass)
    let regular =
      proposal.isContinuous
      ? GuideCaseWords.byPump.text(drug, day)
      : GuideCaseWords.byClock.text(drug, each, "\(proposal.everyHours)", day)
    guard let rescue = proposal.rescue else { return [regular] }
    let dose = range(rescue.perDose.lowerBound.mass, rescue.perDose.upperBound.mass)
    return [regular, GuideCaseWords.rescue.text(dose)]
  }

  /// What the program answers, first the outcome by its name in the vocabulary.
  static func lines(of answer: OpioidAnswer) -> [String] {
    var lines = [outcome(of: answer)]
    lines += answer.outcome.proposals.flatMap(text)
    if let patch = answer.outcome.patch {
      lines.append(GuideCaseWords.patchAnswer.text(patch.name, "\(patch.releases)"))
    }
    if let rescue = answer.outcome.rescue {
      let dose = range(rescue.dose.perDose.lowerBound.mass, rescue.dose.perDose.upperBound.mass)
      lines.append(GuideCaseWords.rescueOf.text(rescue.name, dose))
    }
    if let reduction = answer.reduction {
      lines += text(of: reduction).map { GuideCaseWords.stepDown.text($0) }
    }
    if let before = answer.beforeMovement {
      let dose = range(before.dose.perDose.lowerBound.mass, before.dose.perDose.upperBound.mass)
      lines.append(GuideCaseWords.beforeMovement.text(before.name, dose))
    }
    lines += answer.flags.map { GuideCaseWords.flag.text($0.rawValue, $0.text(in: .english)) }
    if let hours = answer.reviewInHours { lines.append(GuideCaseWords.reviewIn.text("\(hours)")) }
    return lines
  }

  /// "refuse DR-01", "wait until 2026-03-02T13:00:00Z", "proposal".
  static func outcome(of answer: OpioidAnswer) -> String {
    if case .wait(let until) = answer.outcome { return "wait DR-07 " + until.description }
    let code = answer.outcome.refusal.map { " " + $0.code } ?? ""
    let step = answer.step == .computed ? "" : " " + answer.step.rawValue
    return answer.outcome.name + step + code
  }

  private static func range(_ lowest: Mass, _ highest: Mass) -> String {
    lowest == highest ? "\(lowest)" : "\(lowest) to \(highest)"
  }
}
