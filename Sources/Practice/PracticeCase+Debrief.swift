public import Clinical

extension PracticeCase {
  /// Whether the program must decline the person, and why.
  public struct Scope: Decodable, Equatable, Sendable {
    public let mustRefuse: Bool
    public let reason: String?

    private enum CodingKeys: String, CodingKey {
      case reason
      case mustRefuse = "must-refuse"
    }
  }

  public struct ExpertStep: Decodable, Equatable, Sendable {
    public let step: String
    public let minute: Int

    private enum CodingKeys: String, CodingKey {
      case step
      case minute = "min"
    }
  }

  /// Two steps whose order matters.
  public struct OrderedPair: Decodable, Equatable, Sendable {
    public let before: String
    public let after: String
  }

  public struct Expert: Decodable, Equatable, Sendable {
    public let path: [ExpertStep]
    public let order: [OrderedPair]
    public let rationale: String
  }

  /// One truth changed, to play the case again.
  public struct Change: Decodable, Equatable, Sendable {
    public let measurement: MeasurementKind?
    public let finding: FindingID?
    public let value: String
  }

  public struct Variant: Decodable, Equatable, Sendable {
    public let id: String
    public let change: Change
    public let why: String
  }

  public struct Debrief: Decodable, Equatable, Sendable {
    public let learningPoints: [String]
    public let pitfalls: [String]
    public let variants: [Variant]

    private enum CodingKeys: String, CodingKey {
      case pitfalls, variants
      case learningPoints = "learning-points"
    }
  }

  public struct Source: Decodable, Equatable, Sendable {
    public let id: String
    public let title: String
    public let year: Int?
    public let locator: String
    public let evidence: Evidence
  }
}
