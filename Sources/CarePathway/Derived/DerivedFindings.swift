public import Clinical

/// Every derived finding of one encounter at one moment, by name.
public struct DerivedFindings: Equatable, Sendable {
  /// In the order of their derivation, which is always the same.
  public private(set) var findings: [DerivedFinding]
  private var names: RecordedNames
  private let gates: BoneAgentGates

  /// Derives everything `facts` allow.
  public static func all(from facts: EncounterFacts) -> DerivedFindings {
    let proposals = Proposals(facts)
    var derivation = Derivation(facts, proposals)
    derivation.findings += flagged(in: facts, derivation.gates)
    return DerivedFindings(
      findings: derivation.findings, names: RecordedNames(facts, proposed: proposals.names),
      gates: derivation.gates)
  }

  /// The same findings once the flags of `facts` are computed, where nothing else has changed.
  ///
  /// Few findings rest on flags; only those are derived again.
  public func reading(flagsOf facts: EncounterFacts) -> DerivedFindings {
    var read = self
    let flagged = Self.flagged(in: facts, gates)
    read.findings.replaceSubrange(findings.count - flagged.count..<findings.count, with: flagged)
    read.names = names.reading(facts)
    return read
  }

  /// `nil` when `id` is not the name of a derived finding.
  public subscript(id: FindingID) -> DerivedFinding? {
    Self.places[id].map { findings[$0] } ?? names[id]
  }

  /// The value of a finding whose name carries a drug's, a condition's or an option's name; `nil`
  /// for any other name.
  func named(_ id: FindingID) -> Finding? { names.value(of: id.rawValue) }

  /// The findings that rest on computed red flags.
  var flagged: ArraySlice<DerivedFinding> { findings.suffix(2) }

  /// The names of all derived findings, without those that carry a drug's, a condition's or an
  /// option's name.
  public static let ids: [FindingID] = all(from: EncounterFacts()).findings.map(\.id)

  private static let places = Dictionary(
    uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })

  /// The findings that rest on computed red flags; they stand last.
  private static func flagged(
    in facts: EncounterFacts, _ gates: BoneAgentGates
  ) -> [DerivedFinding] {
    [facts.unexplainedSpinalPain, gates.finding(facts)]
  }
}
