import Clinical

extension EncounterRefusal {
  public var code: String {
    switch self {
    case .unansweredRedFlags: "FLAGS-OPEN"
    case .emergencyPending: "EMERGENCY-OPEN"
    case .noSuchEmergency, .noSuchStep: "NO-SUCH-EMERGENCY"
    case .stepsMissing: "STEPS-MISSING"
    case .nameMissing: "NAME-MISSING"
    case .reasonMissing: "REASON-MISSING"
    case .answerStands: "ANSWER-STANDS"
    case .unknownFlag, .derivedFinding: "NOT-ASKED-HERE"
    case .noSuchLesion, .lesionRefused: "LESION"
    case .notAnAdult: "OUT-OF-SCOPE"
    case .sealed: "SEALED"
    case .notSealed: "NOT-SEALED"
    case .identityDiffers: "IDENTITY-DIFFERS"
    case .sameDayPending: "SAME-DAY-OPEN"
    case .doseNotOffered, .noSuchDose: "DOSE-NOT-OFFERED"
    case .checkedBySamePerson: "SAME-PERSON"
    case .dosesUnchecked: "DOSE-UNCHECKED"
    case .dosesStale: "DOSE-STALE"
    case .nothingToUndo: "NOTHING-TO-UNDO"
    case .nothingToRedo: "NOTHING-TO-REDO"
    }
  }

  public var problem: String {
    switch self {
    case .unansweredRedFlags(let flags):
      "\(flags.count) red-flag question\(flags.count == 1 ? " has" : "s have") no answer yet: "
        + flags.map(\.rawValue).joined(separator: ", ") + "."
    case .emergencyPending(let ids):
      "An emergency is open: " + ids.map(\.description).joined(separator: ", ") + "."
    case .noSuchEmergency(let id): "\(id) is not open."
    case .noSuchStep(let id, let step): "\(id) has no step \(step)."
    case .stepsMissing(_, let steps):
      "\(steps.count) step\(steps.count == 1 ? " is" : "s are") not done yet: "
        + steps.joined(separator: ", ") + "."
    case .nameMissing: "No name is given."
    case .reasonMissing: "No reason is given."
    case .answerStands(let id): "What raised \(id) still stands."
    case .unknownFlag(let flag): "There is no red flag \(flag.rawValue)."
    case .derivedFinding(let finding): "\(finding) is computed or unknown; it is not asked."
    case .noSuchLesion(let id): "There is no lesion \(id.rawValue)."
    case .lesionRefused(let id, let problem): "Lesion \(id.rawValue): \(problem)"
    case .notAnAdult(.underAge): "This person is under 18."
    case .notAnAdult(.ageNotRecorded), .notAnAdult(.inScope): "The age is not recorded."
    case .sealed(let by): "The record was signed by \(by)."
    case .notSealed: "The record is not signed."
    case .identityDiffers: "The label or the age is not that of the patient on the screen."
    case .sameDayPending(let codes):
      "Same-day matters are not noted yet: " + codes.joined(separator: ", ") + "."
    case .doseNotOffered: "This dose is not what is offered now."
    case .noSuchDose: "This dose does not stand accepted."
    case .checkedBySamePerson(let name): "\(name) accepted this dose."
    case .dosesUnchecked(let names):
      "No second person has checked: " + names.joined(separator: ", ") + "."
    case .dosesStale(let names):
      "Accepted, and the record has changed since: " + names.joined(separator: ", ") + "."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    }
  }

  public var remedy: String {
    switch self {
    case .unansweredRedFlags: "Answer y or n, or press x and say why it stays open."
    case .emergencyPending: "Press ! and record how each ended."
    case .noSuchEmergency, .noSuchStep: "Press ! to see what is open."
    case .stepsMissing: "Do and tick them, or say why this is not an emergency."
    case .nameMissing: "Write who did it."
    case .reasonMissing: "Write why, in a few words."
    case .answerStands: "Correct the answer first, or record how the emergency ended."
    case .unknownFlag, .derivedFinding: "Answer the findings it is computed from."
    case .noSuchLesion: "Choose one of the lesions on the list."
    case .lesionRefused: "Correct the lesion's fields."
    case .notAnAdult(.underAge): "Osteon is for adults. Refer to a children's specialist team."
    case .notAnAdult(.ageNotRecorded), .notAnAdult(.inScope): "Enter the age on the Who step."
    case .sealed: "Open an addendum with your name and the reason, then make the change."
    case .notSealed: "Make the change as usual."
    case .identityDiffers: "Read row 1 aloud with the patient, then type both again."
    case .sameDayPending: "Open each and note it with your name."
    case .doseNotOffered: "Read what the Pain step offers now, and choose again."
    case .noSuchDose: "Accept it on the Pain step first."
    case .checkedBySamePerson: "A second person works it out apart and gives their own name."
    case .dosesUnchecked:
      "On the Pain step, Enter on the accepted dose: a second person names themselves and agrees."
    case .dosesStale: "On the Pain step, accept what is offered now, or press x and say why."
    case .nothingToUndo, .nothingToRedo: "Go on."
    }
  }
}
