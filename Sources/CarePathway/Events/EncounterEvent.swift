public import Clinical

/// Everything that can happen in an encounter, in the clinician's words.
///
/// The record keeps these and nothing else; the state is their fold. Labels are part of the stored
/// form: a case may be added, never renamed.
public enum EncounterEvent: Equatable, Codable, Sendable {
  case personRecorded(fact: PersonFact)
  case primaryRecorded(fact: PrimaryFact)
  /// The direct answer to a screening question; `reason` says why one was left unanswered.
  case flagAnswered(flag: FlagCode, answer: Finding, reason: String?)
  case findingAnswered(finding: FindingID, answer: Finding, began: Occasion?)
  case resultArrived(measurement: Measurement)
  case resultWithdrawn(measurement: Measurement)
  case painRecorded(entry: PainEntry)
  /// How the pain began, when it comes, what it feels like: ids of the vocabulary by aspect.
  case symptomDescribed(aspect: SymptomAspect, value: String)
  case functionRecorded(fact: FunctionFact)
  case scaleRecorded(fact: ScaleFact)
  case prognosisRecorded(estimate: Prognosis)
  case lesionRecorded(lesion: LesionID, fact: LesionFact)
  case lesionRemoved(lesion: LesionID, because: String)
  case medicineRecorded(id: String, line: MedicineLine)
  case medicineRemoved(id: String)
  /// Present: the list of medicines is complete.
  case medicinesReviewed(complete: Finding)
  case coMedicineRecorded(name: String, taken: Finding)
  case conditionRecorded(name: String, finding: Finding)
  case allergiesRecorded(names: [String])
  case treatmentRecorded(treatment: TreatmentGiven)
  case optionProposed(proposal: Proposal)
  case imagingRecorded(test: ImagingRecord)
  case tissueRecorded(record: TissueRecord)
  case dentalRecorded(record: DentalRecord)
  case goalRecorded(fact: GoalFact)
  /// What was recorded under `item` is not known, or was entered in error.
  case valueWithdrawn(item: RecordedItem)
  case needMarked(need: String, state: NeedState)
  case overrideRecorded(override: EncounterFacts.RuleOverride)
  /// What a person worked out for themselves, before ours was shown.
  case ownFigureRecorded(figure: OwnFigure)
  /// A dose that was offered is taken into the plan.
  case doseAccepted(acceptance: DoseAcceptance)
  /// A second person agrees with an accepted dose.
  case doseChecked(check: DoseCheck)
  /// Somebody has taken note of a same-day matter; `source` is a rule's code or a flag's, `because`
  /// what it rested on then, filled in when the event is taken.
  case bannerAcknowledged(source: String, by: String, because: [String]? = nil)
  /// The program's own event: an emergency holds that the record did not hold yet.
  case interruptRaised(cause: InterruptCause)
  case checklistStepDone(interrupt: InterruptID, step: String, by: String, note: String?)
  case dispositionRecorded(interrupt: InterruptID, disposition: Disposition)
  case stageEntered(stage: Stage)
  case stageCompleted(stage: Stage)
  /// What stood in a field and was not entered when the program ended or its pane was left; an
  /// empty text says that nothing stands there any more.
  case draftKept(stage: Stage, field: String, text: String)
  case planPrinted(contentHash: String)
  /// Seals the record.
  case signedOff(signature: Signature)
  /// Opens a sealed record for a change, with who makes it and why.
  case addendumOpened(by: String, because: String)
  /// Takes back the event with this number.
  case undone(sequence: Int)
  /// Brings back the event with this number.
  case redone(sequence: Int)
}

extension EncounterEvent {
  /// Whether undo may take the event back: what a person recorded, not where they looked, what was
  /// printed, or what the program raised.
  public var isUndoable: Bool {
    switch self {
    case .interruptRaised, .stageEntered, .draftKept, .planPrinted, .signedOff, .addendumOpened,
      .undone, .redone:
      false
    case .personRecorded, .primaryRecorded, .flagAnswered, .findingAnswered, .resultArrived,
      .resultWithdrawn, .painRecorded, .symptomDescribed, .functionRecorded, .scaleRecorded,
      .prognosisRecorded,
      .lesionRecorded, .lesionRemoved, .medicineRecorded, .medicineRemoved, .medicinesReviewed,
      .coMedicineRecorded, .conditionRecorded, .allergiesRecorded, .treatmentRecorded,
      .optionProposed, .imagingRecorded, .tissueRecorded, .dentalRecorded, .goalRecorded,
      .valueWithdrawn, .needMarked, .overrideRecorded, .ownFigureRecorded, .doseAccepted,
      .doseChecked, .bannerAcknowledged, .checklistStepDone, .dispositionRecorded,
      .stageCompleted:
      true
    }
  }
}
