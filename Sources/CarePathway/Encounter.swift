public import Clinical

/// One patient, one append-only list of events; the state is their fold.
///
/// A value with no clock, no disk and no screen: the same events always lead to the same state.
/// It routes an event to the parts that own the matter and owns nothing else.
public struct Encounter: Equatable, Sendable {
  public private(set) var history = EventHistory()
  public private(set) var facts = EncounterFacts()
  public private(set) var interrupts = Interrupts()
  public private(set) var pathway = Pathway()
  public private(set) var signOff = SignOff()
  public private(set) var drafts = Drafts()

  public init() {}

  /// The encounter that `events` lead to.
  ///
  /// Nothing is refused: what is on record has happened.
  public init(replaying events: [RecordedEvent]) {
    for recorded in events { history.append(recorded) }
    refold()
  }

  /// Applies `event`, or throws and leaves the encounter exactly as it was.
  ///
  /// - Returns: The event as recorded, followed by what the program itself raised because of it,
  ///   in the order they belong on the record.
  public mutating func handle(
    _ event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) -> [RecordedEvent] {
    try take(event, at: moment, under: content).recorded
  }

  /// What became of an event: what went on the record, and all findings' values after it.
  public struct Taken: Equatable, Sendable {
    public let recorded: [RecordedEvent]
    public let evaluation: Evaluation
  }

  /// The same as ``handle(_:at:under:)``, with the findings' values that were computed on the way.
  public mutating func take(
    _ event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) throws(EncounterRefusal) -> Taken {
    try refuse(event, at: moment, under: content)
    let event = grounded(event, at: moment, under: content)
    var recorded = [record(event, at: moment)]
    let evaluation = evaluation(at: moment, under: content)
    let news = evaluation.causes(under: content).filter(interrupts.isNews)
    for cause in news { recorded.append(record(.interruptRaised(cause: cause), at: moment)) }
    return Taken(
      recorded: recorded,
      evaluation: news.isEmpty ? evaluation : self.evaluation(at: moment, under: content))
  }

  /// Records where somebody is in the pathway; no finding rests on that, so none is computed.
  public mutating func enter(
    _ stage: Stage, at moment: Moment
  ) -> RecordedEvent { record(.stageEntered(stage: stage), at: moment) }

  /// The findings' values at `moment`.
  public func evaluation(at moment: Moment, under content: PathwayContent) -> Evaluation {
    var facts = facts
    facts.now = moment
    return Evaluation(facts, of: interrupts, under: content)
  }

  /// An acknowledgement with what the matter rests on, so that it comes back when that grows.
  private func grounded(
    _ event: EncounterEvent, at moment: Moment, under content: PathwayContent
  ) -> EncounterEvent {
    guard case .bannerAcknowledged(let source, let by, nil) = event else { return event }
    let grounds = evaluation(at: moment, under: content).grounds(of: source, under: content)
    return .bannerAcknowledged(source: source, by: by, because: grounds.sorted())
  }

  private mutating func record(_ event: EncounterEvent, at moment: Moment) -> RecordedEvent {
    let recorded = RecordedEvent(sequence: history.nextSequence, at: moment, event: event)
    history.append(recorded)
    if event.rewritesHistory { refold() } else { fold(recorded) }
    return recorded
  }

  private mutating func refold() {
    facts = EncounterFacts()
    interrupts = Interrupts()
    pathway = Pathway()
    signOff = SignOff()
    drafts = Drafts()
    for recorded in history.standing { fold(recorded) }
  }

  private mutating func fold(_ recorded: RecordedEvent) {
    facts.record(recorded.event, at: recorded.at)
    facts.doses.record(recorded.event, at: recorded.at)
    pathway.record(recorded.event)
    signOff.record(recorded.event, at: recorded.at)
    drafts.record(recorded.event)
    switch recorded.event {
    case .interruptRaised(let cause):
      interrupts.raise(cause, during: pathway.stage, at: recorded.at)
    case .checklistStepDone(let id, let step, let by, let note):
      let record = Interrupt.StepRecord(by: by, at: recorded.at, note: note)
      interrupts.complete(step: step, of: id, record: record)
    case .dispositionRecorded(let id, let disposition):
      interrupts.close(id, disposition, at: recorded.at)
    case .personRecorded, .primaryRecorded, .flagAnswered, .findingAnswered, .resultArrived,
      .resultWithdrawn, .painRecorded, .symptomDescribed, .functionRecorded, .scaleRecorded,
      .prognosisRecorded,
      .lesionRecorded, .lesionRemoved, .medicineRecorded, .medicineRemoved, .medicinesReviewed,
      .coMedicineRecorded, .conditionRecorded, .allergiesRecorded, .treatmentRecorded,
      .optionProposed, .imagingRecorded, .tissueRecorded, .dentalRecorded, .goalRecorded,
      .valueWithdrawn, .needMarked, .overrideRecorded, .ownFigureRecorded, .doseAccepted,
      .doseChecked, .bannerAcknowledged, .stageEntered, .stageCompleted, .draftKept,
      .planPrinted, .signedOff, .addendumOpened, .undone, .redone:
      break
    }
  }
}

extension EncounterEvent {
  fileprivate var rewritesHistory: Bool {
    if case .undone = self { return true }
    if case .redone = self { return true }
    return false
  }
}
