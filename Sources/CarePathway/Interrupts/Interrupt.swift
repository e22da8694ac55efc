public import Clinical

/// One emergency laid over whichever stage was open: why, since when, what was done, how it ended.
public struct Interrupt: Equatable, Sendable {
  public struct StepRecord: Hashable, Sendable {
    public let by: String
    public let at: Moment
    public let note: String?
  }

  public let id: InterruptID
  public internal(set) var raisedAt: Moment
  /// Where work resumes.
  public internal(set) var during: Stage
  public internal(set) var urgency: Urgency
  public internal(set) var severity: HypercalcaemiaSeverity?
  public internal(set) var because: [FindingID]
  public internal(set) var flags: [FlagCode]
  /// The codes of the rules that raised it.
  public internal(set) var rules: [String]
  public internal(set) var steps: [String: StepRecord] = [:]
  public internal(set) var disposition: Disposition?
  public internal(set) var closedAt: Moment?

  public var isOpen: Bool { disposition == nil }
}

extension Interrupt {
  /// The emergency with the reasons that hold now; those it was raised for, when none does.
  func explained(by causes: [InterruptCause]) -> Interrupt {
    guard let cause = causes.first(where: { $0.interrupt == id }) else { return self }
    var explained = self
    explained.because = cause.because
    return explained
  }

  /// The steps of `card` that still keep the emergency from being closed.
  public func missingSteps(of card: InterruptCard) -> [InterruptCard.Step] {
    card.steps.filter { step in
      switch step.closing {
      case .none: false
      case .done, .nameAndTime, .reasonOrDone: steps[step.id] == nil
      }
    }
  }
}
