import CarePathway
public import Clinical

/// What an event was, in a few words: for undo, redo and resuming.
public enum EventWords: String, Word {
  case person, primary, flag, finding, result, resultWithdrawn, pain, function, scale, prognosis
  case lesion, lesionRemoved, medicine, medicines, coMedicine, condition
  case valueWithdrawn, allergies, treatment, option, imaging, examination, goal, need, acknowledged
  case interrupt, step, disposition, stage, stageDone, draft, printed, signed, addendum, undone,
    redone

  public static let section = "event"

  public var english: String {
    switch self {
    case .person: "something about the person"
    case .primary: "the primary cancer"
    case .flag: "red flag {1}, {2}"
    case .finding: "{1}, {2}"
    case .result: "result {1}"
    case .resultWithdrawn: "result {1} withdrawn"
    case .pain: "pain scores"
    case .function: "function"
    case .scale: "a scale"
    case .prognosis: "the prognosis"
    case .lesion: "lesion {1}"
    case .lesionRemoved: "lesion {1} removed"
    case .medicine: "medicine {1}"
    case .medicines: "the list of medicines"
    case .coMedicine: "other medicine {1}"
    case .condition: "condition {1}"
    case .valueWithdrawn: "{1} taken out"
    case .allergies: "allergies"
    case .treatment: "a treatment"
    case .option: "option {1}"
    case .imaging: "imaging {1}"
    case .examination: "tissue or teeth"
    case .goal: "goals"
    case .need: "need {1}"
    case .acknowledged: "{1} noted"
    case .interrupt: "emergency {1}"
    case .step: "step {1}"
    case .disposition: "end of {1}"
    case .stage: "step {1} opened"
    case .stageDone: "step {1} done"
    case .draft: "a draft in {1}"
    case .printed: "plan printed"
    case .signed: "signed by {1}"
    case .addendum: "addendum by {1}"
    case .undone: "undo"
    case .redone: "redo"
    }
  }
}

extension EncounterEvent {
  func spoken(in say: Language) -> String {
    switch self {
    case .personRecorded: say(EventWords.person)
    case .primaryRecorded: say(EventWords.primary)
    case .flagAnswered(let flag, let answer, _):
      say(EventWords.flag, flag.rawValue, say.answer(answer))
    case .findingAnswered(let finding, let answer, _):
      say(EventWords.finding, finding.spoken, say.answer(answer))
    case .resultArrived(let result): say(EventWords.result, result.spoken)
    case .resultWithdrawn(let result): say(EventWords.resultWithdrawn, result.kind.rawValue)
    case .painRecorded, .symptomDescribed: say(EventWords.pain)
    case .functionRecorded: say(EventWords.function)
    case .scaleRecorded: say(EventWords.scale)
    case .prognosisRecorded: say(EventWords.prognosis)
    case .lesionRecorded(let id, _): say(EventWords.lesion, id.rawValue)
    case .lesionRemoved(let id, _): say(EventWords.lesionRemoved, id.rawValue)
    case .medicineRecorded(_, let line): say(EventWords.medicine, line.drug)
    case .medicineRemoved, .medicinesReviewed: say(EventWords.medicines)
    case .coMedicineRecorded(let name, _): say(EventWords.coMedicine, name)
    case .conditionRecorded(let name, _): say(EventWords.condition, name)
    case .valueWithdrawn(let item): say(EventWords.valueWithdrawn, say.item(item))
    case .allergiesRecorded: say(EventWords.allergies)
    case .treatmentRecorded: say(EventWords.treatment)
    case .optionProposed(let proposal): say(EventWords.option, proposal.option)
    case .imagingRecorded(let test): say(EventWords.imaging, test.kind)
    case .tissueRecorded, .dentalRecorded: say(EventWords.examination)
    case .goalRecorded: say(EventWords.goal)
    case .needMarked(let need, _): say(EventWords.need, need)
    case .overrideRecorded, .ownFigureRecorded, .doseAccepted, .doseChecked: decision(in: say)
    case .bannerAcknowledged(let source, _, _): say(EventWords.acknowledged, source)
    case .interruptRaised(let cause): say(EventWords.interrupt, cause.interrupt.description)
    case .checklistStepDone(_, let step, _, _): say(EventWords.step, step)
    case .dispositionRecorded(let id, _): say(EventWords.disposition, id.description)
    case .stageEntered(let stage): say(EventWords.stage, say(StageWords.short(stage)))
    case .stageCompleted(let stage): say(EventWords.stageDone, say(StageWords.short(stage)))
    case .signedOff, .addendumOpened: signature(in: say)
    case .draftKept(let stage, _, _): say(EventWords.draft, say(StageWords.short(stage)))
    case .planPrinted, .undone, .redone: say(aboutTheRecord)
    }
  }

  /// Who signed, or opened the record again.
  private func signature(in say: Language) -> String {
    if case .signedOff(let signature) = self { return say(EventWords.signed, signature.by) }
    if case .addendumOpened(let by, _) = self { return say(EventWords.addendum, by) }
    return ""
  }

  /// What was done with the record as a whole.
  private var aboutTheRecord: EventWords {
    if case .undone = self { return .undone }
    if case .redone = self { return .redone }
    return .printed
  }
}

extension Measurement {
  /// "calcium-total 3.12 mmol/L".
  fileprivate var spoken: String { "\(kind.rawValue) \(value)" }
}

extension FindingID {
  /// The id as words, for want of a question's own wording.
  var spoken: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension Language {
  /// The name of what was taken out, as the form calls it.
  func item(_ item: RecordedItem) -> String {
    switch item {
    case .ageYears: self(WhoWords.age).lowercased()
    case .weight: self(WhoWords.weight).lowercased()
    case .height: self(WhoWords.height).lowercased()
    case .setting: self(WhoWords.setting).lowercased()
    case .childPugh: self(PainCheckWords.liver).lowercased()
    case .frailty: self(PainCheckWords.frailty).lowercased()
    case .ecog: self(SymptomsWords.ecog)
    case .mobility: self(SymptomsWords.mobility).lowercased()
    case .falls: self(SymptomsWords.falls).lowercased()
    case .painGoal: self(SymptomsWords.painGoal).lowercased()
    case .patientWords: self(SymptomsWords.words).lowercased()
    case .symptom(let aspect): aspect.rawValue
    case .allergies: self(EventWords.allergies)
    case .imaging(let kind): kind.split(separator: "-").joined(separator: " ")
    case .tissue: self(WorkupWords.tissue).lowercased()
    }
  }
}
