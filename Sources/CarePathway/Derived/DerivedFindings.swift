public import Clinical

/// Every derived finding of one encounter at one moment, by name.
public struct DerivedFindings: Equatable, Sendable {
  public let findings: [DerivedFinding]
  private let places: [FindingID: Int]

  /// Derives everything `facts` allow.
  public static func all(from facts: EncounterFacts) -> DerivedFindings {
    DerivedFindings(derivations.flatMap { $0(facts) })
  }

  /// `nil` when `id` is not the name of a derived finding.
  public subscript(id: FindingID) -> DerivedFinding? { places[id].map { findings[$0] } }

  private init(_ findings: [DerivedFinding]) {
    self.findings = findings
    places = Dictionary(findings.enumerated().map { ($0.element.id, $0.offset) }) { $1 }
  }

  private static let derivations: [@Sendable (EncounterFacts) -> [DerivedFinding]] = []
}
