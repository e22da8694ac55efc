import Clinical

extension Encounter {
  /// A sealed record takes no change, only what is looked at, printed, raised by the program, done
  /// about an emergency, or said in an addendum.
  func refuseWhileSealed(_ event: EncounterEvent) throws(EncounterRefusal) {
    guard signOff.isSealed, event.changesRecord, let seal = signOff.seal else { return }
    throw .sealed(by: seal.by)
  }

  /// Nobody signs over an open emergency, an unnoted same-day matter, or for another patient.
  func refuseSigning(
    _ signature: Signature, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) {
    let scope = facts.person.scope(on: moment.day)
    guard scope == .inScope else { throw .notAnAdult(scope) }
    guard !signature.by.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    let isSame =
      facts.person.label?.isSame(as: signature.label) == true
      && facts.person.age(on: moment.day) == signature.ageYears
    guard isSame else { throw .identityDiffers }
    let pending = interrupts.open.map(\.id)
    guard pending.isEmpty else { throw .emergencyPending(pending) }
    let evaluation = evaluation(at: moment, under: content)
    let unnoted = evaluation.unnoted(evaluation.recommendations(under: content)).map(\.code)
    guard unnoted.isEmpty else { throw .sameDayPending(unnoted) }
  }

  func refuseAddendum(by name: String, because: String) throws(EncounterRefusal) {
    guard signOff.isSealed else { throw .notSealed }
    guard !name.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    guard !because.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
  }
}

extension String {
  /// The same label or name, capitals and spaces at its ends aside.
  func isSame(as typed: String) -> Bool {
    func plain(_ text: String) -> String {
      let words = text.lowercased().split(whereSeparator: \.isWhitespace)
      return words.joined(separator: " ")
    }
    return plain(self) == plain(typed)
  }
}

extension EncounterEvent {
  /// Whether the event says something new about the patient.
  fileprivate var changesRecord: Bool {
    switch self {
    case .bannerAcknowledged, .interruptRaised, .checklistStepDone, .dispositionRecorded,
      .stageEntered, .draftKept, .planPrinted, .addendumOpened:
      false
    case .personRecorded, .primaryRecorded, .flagAnswered, .findingAnswered, .resultArrived,
      .resultWithdrawn, .painRecorded, .symptomDescribed, .functionRecorded, .scaleRecorded,
      .prognosisRecorded, .lesionRecorded, .lesionRemoved, .medicineRecorded, .medicineRemoved,
      .medicinesReviewed, .coMedicineRecorded, .conditionRecorded, .valueWithdrawn,
      .allergiesRecorded, .treatmentRecorded, .optionProposed, .imagingRecorded,
      .tissueRecorded, .dentalRecorded, .goalRecorded, .needMarked, .overrideRecorded,
      .ownFigureRecorded, .doseAccepted, .doseChecked, .stageCompleted, .signedOff, .undone,
      .redone:
      true
    }
  }
}
