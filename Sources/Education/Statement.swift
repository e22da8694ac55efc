public import Clinical

/// One sentence for the clinician, with its mark and its sources.
public struct Statement: Decodable, Equatable, Sendable {
  public var text: String
  public var evidence: Evidence
  public var sources: [ReferenceID]
  /// Whether the sentence names a dose of a medicine.
  ///
  /// Such a sentence is withheld in the education mode. A radiotherapy dose in gray is no medicine
  /// dose.
  public var dose: Bool

  public init(_ text: String, evidence: Evidence, sources: [ReferenceID]) {
    self.text = text
    self.evidence = evidence
    self.sources = sources
    dose = !DoseToken.found(in: text).isEmpty
  }
}
