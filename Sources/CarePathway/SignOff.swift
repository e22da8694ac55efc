public import Clinical

/// Whether the encounter is sealed, by whom, and what was opened again afterwards.
///
/// Sealed, the record takes no change: a later one is an addendum, which names who makes it and why
/// and stays open until it is signed in its turn. Nothing before a seal can be undone.
public struct SignOff: Equatable, Sendable {
  /// One signature.
  public struct Seal: Equatable, Sendable {
    public let by: String
    public let at: Moment
    /// The content the advice rested on.
    public let contentHash: String
  }

  /// One later change, or a run of them.
  public struct Addendum: Equatable, Sendable {
    public let by: String
    public let because: String
    public let at: Moment
  }

  /// The newest signature; `nil` before the first.
  public private(set) var seal: Seal?
  public private(set) var addenda: [Addendum] = []
  /// An addendum has been opened since the seal and is not signed yet.
  public private(set) var isAmending = false

  public init() {}

  /// Whether the record takes no change now.
  public var isSealed: Bool { seal != nil && !isAmending }

  mutating func record(_ event: EncounterEvent, at moment: Moment) {
    if case .signedOff(let signature) = event {
      seal = Seal(by: signature.by, at: moment, contentHash: signature.contentHash)
      isAmending = false
    } else if case .addendumOpened(let by, let because) = event {
      addenda.append(Addendum(by: by, because: because, at: moment))
      isAmending = true
    }
  }
}
