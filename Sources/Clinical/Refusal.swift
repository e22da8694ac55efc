/// Why the program declines to answer: a clinical answer, with what to do next.
public protocol Refusal: Error, Equatable, Sendable {
  /// A stable code, printed and exported: `DR-08`, `OUT-OF-SCOPE`.
  var code: String { get }
  /// One short sentence: what stands in the way.
  var problem: String { get }
  /// One short sentence: what to do now.
  var remedy: String { get }
}

extension Refusal {
  /// Problem and remedy in one line.
  public var advice: String { problem + " " + remedy }
}
