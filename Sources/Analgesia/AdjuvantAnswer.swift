public import Clinical

/// What is to be said about one medicine beside the ladder for one patient.
public struct AdjuvantAnswer: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    /// A first dose to consider; nothing is chosen.
    case consider(AdjuvantProposal)
    /// It is taken already, within what its row allows.
    case taken
    /// Signs of too much opioid: nothing that slows breathing is added.
    case hold
    case refuse(DosingRefusal)
    case specialist(DosingRefusal)
  }

  /// The medicine's id.
  public let drug: String
  /// The printed name.
  public let name: String
  public let use: AdjuvantUse
  public let outcome: Outcome
  public var flags: [AnswerFlag] = []
  public var working = Working()
  /// What is not known and stands in the way of nothing, but should be looked at.
  public var missing: [SafetyGap] = []

  public init(drug: String, name: String, use: AdjuvantUse, outcome: Outcome) {
    self.drug = drug
    self.name = name
    self.use = use
    self.outcome = outcome
  }
}

/// A first dose to consider, smallest first, and the most that its row allows.
public struct AdjuvantProposal: Equatable, Sendable {
  public let perDose: ClosedRange<Mass>
  /// `nil` where the source gives the sum of 24 hours only.
  public let dosesPerDay: Int?
  public let time: AdjuvantDose.TimeOfDay?
  public let most: PerDay
  public let citation: Citation

  /// In 24 hours.
  public var perDay: ClosedRange<PerDay> {
    let times = dosesPerDay ?? 1
    return PerDay(perDose.lowerBound.times(times))...PerDay(perDose.upperBound.times(times))
  }
}

extension AdjuvantAnswer.Outcome {
  /// The name in the vocabulary.
  public var name: String {
    switch self {
    case .consider: "proposal"
    case .taken: "continue"
    case .hold: "hold"
    case .refuse: "refuse"
    case .specialist: "specialist"
    }
  }

  /// `nil` where nothing stands in the way.
  public var refusal: DosingRefusal? {
    switch self {
    case .refuse(let refusal), .specialist(let refusal): refusal
    case .consider, .taken, .hold: nil
    }
  }

  public var proposal: AdjuvantProposal? {
    switch self {
    case .consider(let proposal): proposal
    case .taken, .hold, .refuse, .specialist: nil
    }
  }
}

extension AdjuvantAnswer {
  /// Every source of the answer, once each.
  public var citations: [Citation] {
    let all =
      [outcome.proposal?.citation].compactMap { $0 } + working.citations + use.citations
      + [outcome.refusal?.citation].compactMap { $0 }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The same answer with the dose withheld.
  public func withheld(_ refusal: DosingRefusal) -> AdjuvantAnswer {
    var answer = AdjuvantAnswer(drug: drug, name: name, use: use, outcome: .refuse(refusal))
    answer.flags = flags
    answer.missing = missing
    return answer
  }
}
