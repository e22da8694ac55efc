/// Which classes some medicines belong to, and which of their names no file knows.
public struct ClassesOfMedicines: Equatable, Sendable {
  public let known: Set<String>
  /// In the order of the alphabet.
  public let unknown: [String]
}
