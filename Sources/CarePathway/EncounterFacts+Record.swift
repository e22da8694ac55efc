import Clinical

extension EncounterFacts {
  /// Takes one event into the record; events about interrupts, stages and history leave the facts
  /// as they are; what was decided about doses is recorded apart (``DoseDecisions``).
  mutating func record(_ event: EncounterEvent, at moment: Moment) {
    switch event {
    case .personRecorded(let fact): person.record(fact)
    case .primaryRecorded(let fact): primary.record(fact)
    case .flagAnswered(let flag, let answer, let reason):
      (flags[flag], flagReasons[flag]) = (answer, reason)
    case .findingAnswered(let finding, let answer, let began):
      assessment[finding] = answer
      if let began { onsets[finding] = began }
    case .resultArrived(let measurement): assessment.add(measurement)
    case .resultWithdrawn(let measurement): assessment.remove(measurement)
    case .painRecorded(let entry): record(entry)
    case .symptomDescribed(let aspect, let value): symptoms[aspect] = value
    case .functionRecorded(let fact): function.record(fact)
    case .scaleRecorded(let fact): scales.record(fact)
    case .prognosisRecorded(let estimate): prognosis = estimate
    case .lesionRecorded(let id, let fact): lesions.record(fact, about: id)
    case .lesionRemoved(let id, _): lesions.remove(id)
    case .medicineRecorded(let id, let line): record(line, id: id)
    case .medicineRemoved(let id): medicines.removeAll { $0.id == id }
    case .medicinesReviewed(let complete): medicinesComplete = complete
    case .coMedicineRecorded(let name, let taken): coMedicines[name.lowercased()] = taken
    case .conditionRecorded(let name, let finding): conditions[name] = finding
    case .allergiesRecorded(let names): allergies = names
    case .treatmentRecorded(let treatment): record(treatment)
    case .optionProposed(let proposal): record(proposal)
    case .imagingRecorded(let test): imaging.append(test)
    case .tissueRecorded(let record): tissue = record
    case .dentalRecorded(let record): dental = record
    case .goalRecorded(let fact): goals.record(fact)
    case .valueWithdrawn(let item): withdraw(item)
    case .needMarked(let need, let state): needs[need] = state
    case .overrideRecorded(let override): overrides.append(override)
    case .bannerAcknowledged(let code, let by, let why): note(code, by, why, at: moment)
    case .ownFigureRecorded, .doseAccepted, .doseChecked, .interruptRaised, .checklistStepDone,
      .dispositionRecorded, .stageEntered, .stageCompleted, .draftKept, .planPrinted,
      .signedOff, .addendumOpened, .undone, .redone:
      break
    }
  }

  private mutating func note(_ code: String, _ by: String, _ why: [String]?, at moment: Moment) {
    acknowledged[code] = Acknowledgement(by: by, at: moment, because: why.map(Set.init))
  }

  /// A second entry for the same moment and site completes the first.
  private mutating func record(_ entry: PainEntry) {
    pain.removeAll { $0.at == entry.at && $0.site == entry.site }
    pain.append(entry)
    pain.sort { $0.at < $1.at }
  }

  private mutating func record(_ treatment: TreatmentGiven) {
    treatments.removeAll { $0.id == treatment.id }
    treatments.append(treatment)
  }

  private mutating func record(_ line: MedicineLine, id: String) {
    guard let index = medicines.firstIndex(where: { $0.id == id }) else {
      medicines.append(RecordedLine(id: id, line: line))
      return
    }
    medicines[index].line = line
  }

  private mutating func record(_ proposal: Proposal) {
    proposals.removeAll {
      $0.option == proposal.option && $0.lesion == proposal.lesion && $0.agent == proposal.agent
    }
    proposals.append(proposal)
  }
}
