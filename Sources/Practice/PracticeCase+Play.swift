public import CarePathway

extension PracticeCase {
  /// What the learner sees first.
  public struct Opening: Decodable, Equatable, Sendable {
    public let complaint: String
    public let vitals: [String: String]
    public let visible: [String]
  }

  /// What makes a reveal speak: words asked, examined or tested for, or time.
  public struct Trigger: Decodable, Equatable, Sendable {
    public let ask: [String]?
    public let exam: [String]?
    public let test: [String]?
    public let wait: Int?
  }

  public enum Value: String, Decodable, Sendable {
    case decisive, useful, neutral, harmful, delays
  }

  /// What one question, examination or test shows, and what it costs.
  public struct Reveal: Decodable, Equatable, Sendable {
    public let id: String
    public let trigger: Trigger
    public let text: String
    public let shows: [String]
    public let costMinutes: Int
    public let value: Value
    public let unlocks: [String]?
    public let comment: String?

    public var isTest: Bool { trigger.test != nil }

    private enum CodingKeys: String, CodingKey {
      case id, trigger, text, shows, value, unlocks, comment
      case costMinutes = "cost-min"
    }
  }

  public enum Severity: String, Decodable, Sendable { case note, harm, lethal }

  /// What happens at a minute unless one of these actions came first.
  public struct Deterioration: Decodable, Equatable, Sendable {
    public let atMinute: Int
    public let unless: [String]
    public let event: String
    public let text: String
    public let severity: Severity

    private enum CodingKeys: String, CodingKey {
      case unless, event, text, severity
      case atMinute = "at-min"
    }
  }

  public enum Verdict: String, Decodable, Sendable {
    case unsafe, harmful, delays
    case criticalMiss = "critical-miss"
    case lethalAction = "lethal-action"

    /// Whether the total is capped once this has happened.
    public var closesTheGate: Bool {
      switch self {
      case .criticalMiss, .lethalAction: true
      case .unsafe, .harmful, .delays: false
      }
    }
  }

  public enum ActionKind: String, Decodable, Sendable {
    case test, drug, refer, communication, procedure, stop
  }

  /// What the learner may do.
  public struct Action: Decodable, Equatable, Sendable {
    public let id: String
    public let label: String
    public let kind: ActionKind
    public let needs: [String]?
    public let contraindicatedIf: Condition?
    public let effect: String
    public let verdict: Verdict?

    private enum CodingKeys: String, CodingKey {
      case id, label, kind, needs, effect, verdict
      case contraindicatedIf = "contraindicated-if"
    }
  }

  /// An answer offered to "what is happening?".
  public struct Hypothesis: Decodable, Equatable, Sendable {
    public let id: String
    public let label: String
  }

  public struct Phrase: Decodable, Equatable, Sendable {
    public let id: String
    public let text: String
    public let tags: [String]
    public let score: Int
  }
}
