public import Clinical

/// How a question about a dose is answered; there is no other way.
public enum OpioidOutcome: Equatable, Sendable {
  /// Choices to consider, the smaller first; none is chosen for the clinician.
  case proposal([DoseProposal])
  /// A rescue dose beside a regular opioid that stays as it is.
  case rescue(RescueProposal)
  /// Patches, first ones or more of them.
  case patch(PatchProposal)
  /// Fast fentanyl products as their labels start them; nothing is chosen or computed.
  case cards([FastFentanylCard])
  case continueSame
  case wait(until: Moment)
  /// Nothing is changed for now: signs of too much opioid, an open emergency, or an inhibitor.
  case hold
  case emergency
  case refuse(DosingRefusal)
  case specialist(DosingRefusal)
  case noStep(DosingRefusal)

  /// The name in the vocabulary.
  public var name: String {
    switch self {
    case .proposal, .rescue, .patch, .cards: "proposal"
    case .continueSame: "continue"
    case .wait: "wait"
    case .hold: "hold"
    case .emergency: "emergency"
    case .refuse: "refuse"
    case .specialist: "specialist"
    case .noStep: "noStep"
    }
  }

  /// The refusal that stands in the way; `nil` where nothing does.
  public var refusal: DosingRefusal? {
    switch self {
    case .refuse(let refusal), .specialist(let refusal), .noStep(let refusal): refusal
    case .wait(let until): .tooSoon(until: until)
    case .proposal, .rescue, .patch, .cards, .continueSame, .hold, .emergency: nil
    }
  }

  /// The rescue dose that is proposed by itself.
  public var rescue: RescueProposal? {
    switch self {
    case .rescue(let proposal): proposal
    case .patch(let proposal): proposal.rescue
    case .proposal, .cards, .continueSame, .wait, .hold, .emergency, .refuse, .specialist, .noStep:
      nil
    }
  }

  /// The regular doses that are proposed.
  public var proposals: [DoseProposal] {
    switch self {
    case .proposal(let proposals): proposals
    case .rescue, .patch, .cards, .continueSame, .wait, .hold, .emergency, .refuse, .specialist,
      .noStep:
      []
    }
  }

  /// The patches that are proposed.
  public var patch: PatchProposal? {
    switch self {
    case .patch(let proposal): proposal
    case .proposal, .rescue, .cards, .continueSame, .wait, .hold, .emergency, .refuse, .specialist,
      .noStep:
      nil
    }
  }

  /// The cards of fast fentanyl.
  public var cards: [FastFentanylCard] {
    switch self {
    case .cards(let cards): cards
    case .proposal, .rescue, .patch, .continueSame, .wait, .hold, .emergency, .refuse, .specialist,
      .noStep:
      []
    }
  }
}
