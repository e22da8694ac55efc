import CarePathway
import Clinical
import Documents
import Foundation

/// An encounter read from a file, folded under the content, with the advice at its moment.
struct EvaluatedEncounter {
  let advice: Advice
  let asks: [EncounterAsk]

  /// Folds the file's events at `now`, or at the file's own moment, or at the wall clock's.
  init(_ data: Data, at now: Moment?, under content: PathwayContent) throws(InputRefusal) {
    let input = try EncounterJSON.read(data, under: content)
    asks = try EncounterAsk.read(input.asks)
    let moment = now ?? input.now ?? Moment(seconds: Int(Date().timeIntervalSince1970))
    var encounter = try Self.fold(input.events, at: moment, under: content)
    for end in input.dispositions {
      let event = EncounterEvent.dispositionRecorded(
        interrupt: end.interrupt, disposition: end.disposition)
      try Self.take(event, into: &encounter, at: moment, under: content)
    }
    advice = Advice(encounter, at: moment, under: content)
  }

  /// The encounter that a file stands for: all of it was known at once, so that emergencies are
  /// judged on the whole and not on a calcium read before its albumin.
  private static func fold(
    _ events: [EncounterEvent], at moment: Moment, under content: PathwayContent
  ) throws(InputRefusal) -> Encounter {
    var taken = Encounter()
    var recorded: [RecordedEvent] = []
    for event in events {
      try take(event, into: &taken, at: moment, under: content)
      recorded.append(RecordedEvent(sequence: recorded.count + 1, at: moment, event: event))
    }
    let causes = Encounter(replaying: recorded).evaluation(at: moment, under: content)
      .causes(under: content)
    for cause in causes {
      let event = EncounterEvent.interruptRaised(cause: cause)
      recorded.append(RecordedEvent(sequence: recorded.count + 1, at: moment, event: event))
    }
    return Encounter(replaying: recorded)
  }

  private static func take(
    _ event: EncounterEvent, into encounter: inout Encounter, at moment: Moment,
    under content: PathwayContent
  ) throws(InputRefusal) {
    do {
      _ = try encounter.handle(event, at: moment, under: content)
    } catch {
      throw InputRefusal(field: event.member, problem: error.advice)
    }
  }
}

extension EncounterEvent {
  /// The member of the file that the event was read from.
  fileprivate var member: String {
    switch self {
    case .personRecorded: "person"
    case .primaryRecorded: "primary"
    case .flagAnswered(let flag, _, _): "flags.\(flag.rawValue)"
    case .findingAnswered(let finding, _, _): "findings.\(finding.rawValue)"
    case .resultArrived(let result), .resultWithdrawn(let result):
      "measurements: \(result.kind.rawValue)"
    case .painRecorded, .symptomDescribed: "pain"
    case .functionRecorded: "function"
    case .scaleRecorded: "scales"
    case .prognosisRecorded: "prognosis"
    case .lesionRecorded(let id, _), .lesionRemoved(let id, _): "lesions: \(id.rawValue)"
    case .medicineRecorded, .medicineRemoved, .medicinesReviewed: "medicines"
    case .coMedicineRecorded(let name, _): "coMedicines: \(name)"
    case .conditionRecorded(let name, _): "conditions: \(name)"
    case .allergiesRecorded: "allergies"
    case .treatmentRecorded: "treatments"
    case .optionProposed: "proposals"
    case .imagingRecorded: "imaging"
    case .tissueRecorded: "tissue"
    case .dentalRecorded: "dental"
    case .goalRecorded: "goals"
    case .valueWithdrawn, .needMarked, .ownFigureRecorded, .doseAccepted, .doseChecked,
      .bannerAcknowledged, .stageEntered, .stageCompleted, .draftKept, .planPrinted, .signedOff,
      .addendumOpened, .undone,
      .redone, .interruptRaised:
      ""
    case .overrideRecorded: "overrides"
    case .checklistStepDone(let id, _, _, _), .dispositionRecorded(let id, _):
      "dispositions: \(id)"
    }
  }
}
