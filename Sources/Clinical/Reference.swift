/// One entry of the list of sources.
public struct Reference: Decodable, Equatable, Sendable {
  public let id: ReferenceID
  /// The number in the clinical reference: S33, K-CDC.
  public let code: String?
  public let title: String
  public let year: Int?
  public let address: String
  public let checked: Evidence
  public let note: String?
}
