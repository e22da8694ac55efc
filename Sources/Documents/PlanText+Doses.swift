import Analgesia
import CarePathway
import Clinical

extension PlanText {
  /// The doses that were accepted, each with who took it and who checked it.
  ///
  /// A dose that nobody has checked, or that the record has overtaken, is never printed: its name
  /// and the reason stand there instead.
  var doses: [String] {
    guard !advice.doses.isEmpty else { return [] }
    let heading = [PlanTextWords.doses.english, String(repeating: "-", count: Self.width)]
    return heading + advice.doses.flatMap(lines) + [""]
  }

  private func lines(_ accepted: AcceptedDose) -> [String] {
    let name = accepted.dose.names(in: content.formulary)
    if accepted.standing == .stale { return wrapped("  " + PlanTextWords.doseStale.text(name)) }
    if accepted.lacksCheck { return wrapped("  " + PlanTextWords.doseUnchecked.text(name)) }
    let decision = accepted.decision
    let by = [
      Language.english(PlanTextWords.doseAccepted, moment(decision.at), decision.by),
      decision.check.map {
        Language.english(PlanTextWords.doseChecked, moment($0.at), $0.by)
      },
      accepted.dose.reviewInHours.map {
        PlanTextWords.doseReview.text(moment(decision.at.adding(hours: $0)))
      },
    ].compactMap { $0 }
    return accepted.dose.lines.flatMap { wrapped("  " + text(of: $0)) }
      + by.flatMap { wrapped("      " + $0) }
  }

  /// "morphine, modified-release tablet: 40 mg each time, oral, 2 times in 24 hours".
  private func text(of line: OfferedDose.Line) -> String {
    let say = Language.english
    let name = content.formulary?[line.drug]?.name ?? line.drug
    let often: String
    switch line.use {
    case .regular: often = line.timesPerDay.map { PlanTextWords.times.text("\($0)") } ?? ""
    case .rescue:
      often = say(
        PlanTextWords.asRequired, "\(BreakthroughDose.hoursApart)",
        "\(BreakthroughDose.mostIn24Hours)")
    case .beforeMovement: often = PlanTextWords.beforeMovement.english
    }
    let parts = [line.amount.printed, line.route.name(in: say), often].filter { !$0.isEmpty }
    return "\(name), \(line.form.name(in: say)): " + parts.joined(separator: ", ")
  }

  private func moment(_ moment: Moment) -> String {
    let text = moment.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }
}

extension OfferedDose.Amount {
  /// "40 mg each time", or the rates printed on the patches.
  fileprivate var printed: String {
    switch self {
    case .patches(let printed): printed.map(\.description).joined(separator: " + ")
    case .mass(let least, let most):
      least == most ? "\(least) each time" : "\(least) to \(most) each time"
    }
  }
}
