/// Holds the catalogue once for all who look at it.
final class Shelf: Equatable, Sendable {
  let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  static func == (lhs: Shelf, rhs: Shelf) -> Bool {
    lhs === rhs || lhs.catalogue == rhs.catalogue
  }
}
