import Clinical

extension PublishedScore {
  /// The rows with their points, then the sum: "site 3", … "3 + 3 + 3 + 2 = 11".
  public var working: [String] { items.map { "\($0.id) " + Self.figure($0.points) } + [sum] }

  /// Where the total falls; more than one band while a row is unknown.
  public var bandWords: String { bands.map(\.english).joined(separator: "; or ") }
}
