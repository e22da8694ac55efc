/// One mistake in a content file, put so that its author can find and mend it.
public struct ContentDefect: Error, Equatable, Sendable, CustomStringConvertible {
  /// Where to look: the parser knows lines, the decoder knows only fields.
  public enum Place: Equatable, Sendable {
    case line(Int)
    case field(String)
    case file
  }

  public let file: String
  public let place: Place
  public let problem: String

  public init(file: String, place: Place, problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  public var description: String {
    switch place {
    case .line(let number): "\(file):\(number): \(problem)"
    case .field(let path): "\(file): \(path): \(problem)"
    case .file: "\(file): \(problem)"
    }
  }
}
