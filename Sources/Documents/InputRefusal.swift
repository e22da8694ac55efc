/// Why an input is not taken: which field, what is wrong, what is accepted.
public struct InputRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  public let field: String
  public let problem: String

  public init(field: String, problem: String) {
    self.field = field
    self.problem = problem
  }

  public var description: String { field.isEmpty ? problem : field + ": " + problem }
}
