public import Analgesia
public import Clinical

/// What became of the doses that were offered, and the figures people worked out for themselves.
///
/// A dose stands until another of the same use is accepted or it is set aside; nothing here asks
/// whether it would still be offered.
public struct DoseDecisions: Equatable, Sendable {
  /// A dose that somebody took into the plan.
  public struct Accepted: Equatable, Sendable {
    public let dose: OfferedDose
    public let by: String
    public let at: Moment
    public let contentHash: String
    /// `nil` until a second person has checked it.
    public internal(set) var check: Check?
  }

  /// Who checked a dose, and when.
  public struct Check: Equatable, Sendable {
    public let by: String
    public let at: Moment
  }

  /// A dose that somebody set aside, with the reason.
  public struct Declined: Equatable, Sendable {
    public let dose: OfferedDose
    public let override: EncounterFacts.RuleOverride
    public let at: Moment
  }

  /// A figure somebody worked out, and when.
  public struct Figure: Equatable, Sendable {
    public let figure: OwnFigure
    public let at: Moment
  }

  /// At most one of each use, the regular dose first.
  public private(set) var accepted: [Accepted] = []
  /// At most one for each question and use, the oldest first.
  public private(set) var declined: [Declined] = []
  /// The oldest first.
  public private(set) var figures: [Figure] = []

  public init() {}
}

extension DoseDecisions {
  mutating func record(_ event: EncounterEvent, at moment: Moment) {
    if case .doseAccepted(let acceptance) = event {
      record(acceptance, at: moment)
    } else if case .doseChecked(let check) = event {
      record(check, at: moment)
    } else if case .overrideRecorded(let override) = event {
      record(override, at: moment)
    } else if case .ownFigureRecorded(let figure) = event {
      figures.append(Figure(figure: figure, at: moment))
    }
  }

  private mutating func record(_ acceptance: DoseAcceptance, at moment: Moment) {
    let dose = acceptance.dose
    // A regular dose brings its own rescue dose; one accepted alone would contradict it.
    let replaced = Set(dose.lines.map(\.use))
    accepted.removeAll { replaced.contains($0.dose.use) }
    declined.removeAll { $0.dose.ask == dose.ask && $0.dose.use == dose.use }
    accepted.append(
      Accepted(
        dose: dose, by: acceptance.by, at: moment, contentHash: acceptance.contentHash))
    let order = OfferedDose.Use.allCases
    accepted.sort {
      (order.firstIndex(of: $0.dose.use) ?? 0) < (order.firstIndex(of: $1.dose.use) ?? 0)
    }
  }

  private mutating func record(_ check: DoseCheck, at moment: Moment) {
    for index in accepted.indices where accepted[index].dose == check.dose {
      accepted[index].check = Check(by: check.by, at: moment)
    }
  }

  private mutating func record(_ override: EncounterFacts.RuleOverride, at moment: Moment) {
    guard let dose = override.dose else { return }
    accepted.removeAll { $0.dose.ask == dose.ask && $0.dose.use == dose.use }
    declined.removeAll { $0.dose.ask == dose.ask && $0.dose.use == dose.use }
    declined.append(Declined(dose: dose, override: override, at: moment))
  }
}
