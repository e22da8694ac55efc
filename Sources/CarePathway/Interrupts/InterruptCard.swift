public import Clinical

/// What to do in one emergency, in order; a file of `Interrupts/`.
public struct InterruptCard: Decodable, Equatable, Sendable {
  /// What a step must hold before the emergency can be closed.
  public enum Closing: String, Decodable, CaseIterable, Sendable {
    case none
    case done
    case nameAndTime = "name-and-time"
    case reasonOrDone = "reason-or-done"
  }

  public struct Step: Decodable, Equatable, Sendable {
    public let id: String
    public let action: String
    public let patient: String
    public let who: String
    public let within: String
    public let closing: Closing
  }

  public struct Severity: Decodable, Equatable, Sendable {
    public let name: HypercalcaemiaSeverity
    public let priority: Int
  }

  public let kind: InterruptKind
  public let subject: String?
  public let title: String
  public let patientTitle: String
  public let priority: Int
  public let severities: [Severity]
  /// How the actions begin when care is aimed at comfort alone.
  public let comfort: String
  public let steps: [Step]
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case kind = "id"
    case subject, title, priority, severities, comfort, steps, citations
    case patientTitle = "patient-title"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    kind = try table.decode(InterruptKind.self, forKey: .kind)
    subject = try table.decodeIfPresent(String.self, forKey: .subject)
    title = try table.decode(String.self, forKey: .title)
    patientTitle = try table.decode(String.self, forKey: .patientTitle)
    priority = try table.decode(Int.self, forKey: .priority)
    severities = try table.decodeIfPresent([Severity].self, forKey: .severities) ?? []
    comfort = try table.decode(String.self, forKey: .comfort)
    steps = try table.decode([Step].self, forKey: .steps)
    citations = try table.decode([Citation].self, forKey: .citations)
  }
}

extension InterruptCard {
  public var id: InterruptID { InterruptID(kind: kind, subject: subject) }

  /// The priority at `severity`: a lower number pre-empts.
  public func priority(at severity: HypercalcaemiaSeverity?) -> Int {
    severities.first { $0.name == severity }?.priority ?? priority
  }
}
