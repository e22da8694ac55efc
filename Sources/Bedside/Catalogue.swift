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

  public func reference(_ id: ReferenceID) -> Reference? { references.first { $0.id == id } }
}
