import Analgesia
import Clinical

extension Encounter {
  /// What is decided about a dose that was offered.
  func refuseDecision(
    _ event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    if case .doseAccepted(let acceptance) = event {
      try refuseAccepting(acceptance, at: moment, under: content)
    } else if case .doseChecked(let check) = event {
      try refuseChecking(check, at: moment, under: content)
    } else if case .overrideRecorded(let override) = event {
      try refuseOverriding(override)
    }
  }

  /// Nobody accepts a dose that is not offered at this moment, from this record.
  private func refuseAccepting(
    _ acceptance: DoseAcceptance, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard !acceptance.by.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    try refuseUnlessOffered(acceptance.dose, at: moment, under: content)
  }

  /// The second person is another person, and checks what stands accepted and is still offered.
  private func refuseChecking(
    _ check: DoseCheck, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard !check.by.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    guard let accepted = facts.doses.accepted.first(where: { $0.dose == check.dose }) else {
      throw .noSuchDose
    }
    guard !accepted.by.isSame(as: check.by) else {
      throw .checkedBySamePerson(accepted.by)
    }
    try refuseUnlessOffered(check.dose, at: moment, under: content)
  }

  /// A dose is set aside by somebody, for a reason of the list; "other" says it in words.
  private func refuseOverriding(
    _ override: EncounterFacts.RuleOverride
  ) throws(EncounterRefusal) {
    guard override.dose != nil else { return }
    guard !override.who.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    guard let reason = OverrideReason(rawValue: override.reason) else { throw .reasonMissing }
    let words = override.text ?? ""
    guard reason != .other || !words.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
  }

  /// No plan goes out with an accepted dose that the record has overtaken, or with a strong opioid
  /// that one person alone has seen.
  func refusePrintingDoses(
    at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard !facts.doses.accepted.isEmpty else { return }
    let review = evaluation(at: moment, under: content).opioidReview(under: content)
    let doses = facts.doses.accepted.map { AcceptedDose($0, in: review) }
    let name = { (dose: AcceptedDose) in dose.dose.names(in: content.formulary) }
    let stale = doses.filter { $0.standing == .stale }
    guard stale.isEmpty else { throw .dosesStale(stale.map(name)) }
    let unchecked = doses.filter(\.lacksCheck)
    guard unchecked.isEmpty else { throw .dosesUnchecked(unchecked.map(name)) }
  }

  private func refuseUnlessOffered(
    _ dose: OfferedDose, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    let review = evaluation(at: moment, under: content).opioidReview(under: content)
    guard review?.offers(dose) == true else { throw .doseNotOffered }
  }
}

extension Evaluation {
  /// What the ladder has to say; `nil` while there is no formulary, or the content has expired.
  func opioidReview(under content: PathwayContent) -> OpioidReview? {
    guard content.review(on: facts.now.day).allowsDoses, let formulary = content.formulary else {
      return nil
    }
    return OpioidReview(self, under: content, from: formulary)
  }
}
