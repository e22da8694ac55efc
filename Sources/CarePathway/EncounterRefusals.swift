public import Clinical

extension Encounter {
  /// Why `event` would not be taken now; `nil` when it would be.
  public func refusal(
    of event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) -> EncounterRefusal? {
    do {
      try refuse(event, at: moment, under: content)
      return nil
    } catch {
      return error
    }
  }

  /// Throws when `event` cannot be taken; nothing has changed yet.
  func refuse(
    _ event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    try refuseWhileSealed(event)
    switch event {
    case .flagAnswered(let flag, _, _):
      guard content.flag(flag) != nil else { throw .unknownFlag(flag) }
    case .findingAnswered(let finding, _, _):
      guard content.question(finding) != nil else { throw .derivedFinding(finding) }
    case .lesionRemoved(let id, _):
      guard facts.lesions[id] != nil else { throw .noSuchLesion(id) }
    case .checklistStepDone(let id, let step, let by, _):
      try refuseStep(step, of: id, by: by, under: content)
    case .dispositionRecorded(let id, let disposition):
      try refuseClosing(id, disposition, at: moment, under: content)
    case .stageCompleted(.flags):
      let open = content.flags.map(\.code).filter(isUnanswered)
      guard open.isEmpty else { throw .unansweredRedFlags(open) }
    case .planPrinted: try refusePrinting(at: moment, under: content)
    case .doseAccepted, .doseChecked, .overrideRecorded:
      try refuseDecision(event, at: moment, under: content)
    case .signedOff(let signature): try refuseSigning(signature, at: moment, under: content)
    case .addendumOpened(let by, let because): try refuseAddendum(by: by, because: because)
    case .undone(let sequence):
      guard history.nextUndo?.sequence == sequence else { throw .nothingToUndo }
    case .redone(let sequence):
      guard history.nextRedo?.sequence == sequence else { throw .nothingToRedo }
    case .personRecorded, .primaryRecorded, .resultArrived, .resultWithdrawn, .painRecorded,
      .symptomDescribed, .functionRecorded, .scaleRecorded, .prognosisRecorded, .lesionRecorded,
      .medicineRecorded,
      .medicineRemoved, .medicinesReviewed, .coMedicineRecorded, .conditionRecorded,
      .allergiesRecorded, .treatmentRecorded, .optionProposed, .imagingRecorded,
      .tissueRecorded, .dentalRecorded, .goalRecorded, .valueWithdrawn, .needMarked,
      .ownFigureRecorded,
      .bannerAcknowledged, .interruptRaised, .stageEntered, .stageCompleted, .draftKept:
      break
    }
  }

  /// A flag counts as dealt with when it has a yes or a no, or a reason for having neither.
  public func isUnanswered(_ flag: FlagCode) -> Bool {
    (facts.flags[flag] ?? .notAssessed) == .notAssessed && facts.flagReasons[flag] == nil
  }

  private func refuseStep(
    _ step: String, of id: InterruptID, by: String, under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard let interrupt = interrupts[id], interrupt.isOpen else { throw .noSuchEmergency(id) }
    guard content.card(id)?.steps.contains(where: { $0.id == step }) == true else {
      throw .noSuchStep(id, step: step)
    }
    guard !by.isEmpty else { throw .nameMissing }
  }

  private func refuseClosing(
    _ id: InterruptID, _ disposition: Disposition, at moment: Moment,
    under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard let interrupt = interrupts[id], interrupt.isOpen else { throw .noSuchEmergency(id) }
    guard !disposition.who.isEmpty else { throw .nameMissing }
    guard disposition.outcome.deniesTheEmergency else {
      let missing = content.card(id).map(interrupt.missingSteps) ?? []
      guard missing.isEmpty else { throw .stepsMissing(id, steps: missing.map(\.id)) }
      return
    }
    guard disposition.because?.isEmpty == false else { throw .reasonMissing }
    if disposition.outcome == .enteredInError, holds(id, at: moment, under: content) {
      throw .answerStands(id)
    }
  }

  /// Whether what raised the emergency still holds; when not, the answer was changed.
  public func holds(_ id: InterruptID, at moment: Moment, under content: PathwayContent) -> Bool {
    evaluation(at: moment, under: content).causes(under: content)
      .contains { $0.interrupt == id }
  }

  private func refusePrinting(
    at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    guard facts.person.scope == .inScope else { throw .notAnAdult(facts.person.scope) }
    let pending = interrupts.open.map(\.id)
    guard pending.isEmpty else { throw .emergencyPending(pending) }
    try refusePrintingDoses(at: moment, under: content)
  }
}
