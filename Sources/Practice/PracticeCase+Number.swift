extension PracticeCase {
  /// One field of a calculator, as it stands in the file.
  public enum Input: Decodable, Equatable, Sendable {
    case text(String)
    case whole(Int)
    case list([String])

    public init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .text(text)
      } else if let number = try? decoder.singleValueContainer().decode(Int.self) {
        self = .whole(number)
      } else {
        self = .list(try [String](from: decoder))
      }
    }
  }

  /// A calculator of the engine and what it is given; a field left out comes from the truth.
  public struct Measure: Decodable, Equatable, Sendable {
    public let measure: String
    public let inputs: [String: Input]
  }

  /// The answer of one known mistake, and what to say to it.
  public struct Trap: Decodable, Equatable, Sendable {
    public let wrong: Measure
    public let message: String
  }

  public enum Acceptance: String, Decodable, Sendable {
    case exact
    case engineRange = "engine-range"
  }

  /// A figure asked of the learner and answered by the engine, never by the file.
  public struct Number: Decodable, Equatable, Sendable {
    public let id: String
    public let ask: String
    public let measure: String
    public let inputs: [String: Input]
    public let unit: String
    public let accept: Acceptance
    public let rounding: String?
    public let weight: Int
    /// What the author computed by hand, by reference set: checked, never used for marking.
    public let crossCheck: [String: String]
    public let trap: [Trap]?

    private enum CodingKeys: String, CodingKey {
      case id, ask, measure, inputs, unit, accept, rounding, weight, trap
      case crossCheck = "cross-check"
    }
  }

  /// Experts' votes on what one more fact does to a hypothesis.
  public struct ScriptConcordance: Decodable, Equatable, Sendable {
    public let hypothesis: String
    public let newInformation: String
    public let panel: Panel

    private enum CodingKeys: String, CodingKey {
      case hypothesis, panel
      case newInformation = "new-information"
    }
  }

  public struct Panel: Decodable, Equatable, Sendable {
    public let muchLess: Int
    public let less: Int
    public let same: Int
    public let more: Int
    public let muchMore: Int

    private enum CodingKeys: String, CodingKey {
      case muchLess = "minus-2"
      case less = "minus-1"
      case same = "zero"
      case more = "plus-1"
      case muchMore = "plus-2"
    }
  }
}
