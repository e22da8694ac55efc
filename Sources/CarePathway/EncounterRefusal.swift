public import Clinical

/// Why an event is not taken into the record.
public enum EncounterRefusal: Refusal {
  /// These screening questions have neither an answer nor a reason.
  case unansweredRedFlags([FlagCode])
  /// These emergencies must be ended by a named disposition first.
  case emergencyPending([InterruptID])
  case noSuchEmergency(InterruptID)
  case noSuchStep(InterruptID, step: String)
  /// These steps are needed before the emergency can be closed as dealt with.
  case stepsMissing(InterruptID, steps: [String])
  case nameMissing
  case reasonMissing
  /// "Entered in error" is only for an emergency whose answer was changed.
  case answerStands(InterruptID)
  case unknownFlag(FlagCode)
  case derivedFinding(FindingID)
  case noSuchLesion(LesionID)
  case lesionRefused(LesionID, problem: String)
  case notAnAdult(Person.Scope)
  /// The record is signed; a change is an addendum.
  case sealed(by: String)
  case notSealed
  /// The label or the age typed is not this patient's; which of the two is not said.
  case identityDiffers
  /// These same-day matters have not been noted by anybody.
  case sameDayPending([String])
  /// What is to be accepted is not what is offered at this moment.
  case doseNotOffered
  case noSuchDose
  /// The second person is the first one again.
  case checkedBySamePerson(String)
  /// Accepted strong opioids, by name, that no second person has checked.
  case dosesUnchecked([String])
  /// Accepted doses, by name, that no longer follow from the record.
  case dosesStale([String])
  case nothingToUndo
  case nothingToRedo
}
