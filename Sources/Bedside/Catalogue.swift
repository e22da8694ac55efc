public import CarePathway
public import Clinical
public import Education

/// The decoded content a session was given; which content it is, and whether it may be dosed from.
public struct Catalogue: Equatable, Sendable {
  public var pathway = PathwayContent()
  public var references: [Reference] = []
  public var topics: [Topic] = []
  public var treatments: [Treatment] = []
  public var glossary: [GlossaryEntry] = []
  public var standing = ContentStanding.loading

  public init() {}

  /// A text as it may be shown: while the content has a defect, a sentence with a dose of a
  /// medicine in it gives way to `mark`.
  func shown(_ text: String, or mark: String) -> String {
    guard case .defective = standing, !DoseToken.found(in: text).isEmpty else { return text }
    let sentences = text.split(separator: ". ", omittingEmptySubsequences: true)
    return sentences.map { DoseToken.found(in: String($0)).isEmpty ? String($0) : mark }
      .joined(separator: ". ")
  }

  public func reference(_ id: ReferenceID) -> Reference? { references.first { $0.id == id } }
}
