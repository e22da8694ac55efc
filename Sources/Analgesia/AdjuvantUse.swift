public import Clinical

/// What a medicine beside the ladder is given for, how it is raised, reviewed and stopped; a row
/// `[[uses]]` of a drug file.
///
/// - Source: clinical reference, analgesia 7.
public struct AdjuvantUse: Decodable, Equatable, Sendable {
  public enum Purpose: String, CaseIterable, Codable, Sendable {
    case nervePain = "nerve-pain"
    case pressure = "bone-or-nerve-pressure"
    case flare = "radiotherapy-flare"
  }

  /// How it comes to an end.
  public enum Stopping: String, CaseIterable, Codable, Sendable {
    /// Step by step, never suddenly.
    case gradual
    /// Stopped where it does not help, else brought to the lowest dose that does.
    case shortCourse = "short-course"
  }

  /// One step up, and the days between two of them.
  public struct Step: Decodable, Equatable, Sendable {
    public let lowest: Mass
    public let highest: Mass
    public let leastDays: Int
    public let mostDays: Int

    private enum CodingKeys: String, CodingKey {
      case lowest, highest
      case leastDays = "least-days"
      case mostDays = "most-days"
    }
  }

  /// When to look whether it helps.
  public struct Review: Decodable, Equatable, Sendable {
    public let leastDays: Int
    public let mostDays: Int

    private enum CodingKeys: String, CodingKey {
      case leastDays = "least-days"
      case mostDays = "most-days"
    }
  }

  /// A fixed course: a first dose before something, and so many days after it.
  public struct Course: Decodable, Equatable, Sendable {
    public let before: String
    public let daysAfter: Int

    private enum CodingKeys: String, CodingKey {
      case before
      case daysAfter = "days-after"
    }
  }

  public let purpose: Purpose
  /// Only a specialist gives it, so no dose is shown.
  public let isForSpecialists: Bool
  public let step: Step?
  /// `nil` is the usual two to four weeks at the dose aimed for.
  public let review: Review?
  public let course: Course?
  public let stopping: Stopping?
  /// What to watch, for the clinician.
  public let cautions: [String]
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case purpose, step, review, course, stopping, cautions, citations
    case isForSpecialists = "specialist"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    purpose = try table.decode(Purpose.self, forKey: .purpose)
    isForSpecialists = try table.decodeIfPresent(Bool.self, forKey: .isForSpecialists) ?? false
    step = try table.decodeIfPresent(Step.self, forKey: .step)
    review = try table.decodeIfPresent(Review.self, forKey: .review)
    course = try table.decodeIfPresent(Course.self, forKey: .course)
    stopping = try table.decodeIfPresent(Stopping.self, forKey: .stopping)
    cautions = try table.decode([String].self, forKey: .cautions)
    citations = try table.decode([Citation].self, forKey: .citations)
    let isSound = step.map { $0.lowest > .zero && $0.lowest <= $0.highest } ?? true
    let days = step.map { [$0.leastDays, $0.mostDays] } ?? [1, 1]
    guard isSound, days[0] > 0, days[0] <= days[1] else {
      throw decoder.corrupted("a step is more than nothing, and its least is not above its most")
    }
  }
}
