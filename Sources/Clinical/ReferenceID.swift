/// The name of a source in the list of references.
public struct ReferenceID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
