public import Clinical

/// The answers to G8; what is `nil` nobody asked.
///
/// Food, weight and mind name the loss: `none` gives full marks. `unknown` is the person's own
/// "don't know", which the published table scores.
public struct G8Answers: Equatable, Sendable {
  public enum Intake: String, CaseIterable, Codable, Sendable { case severe, moderate, none }

  public enum WeightLoss: String, CaseIterable, Codable, Sendable {
    case overThree = "over-three"
    case unknown
    case oneToThree = "one-to-three"
    case none
  }

  public enum Mobility: String, CaseIterable, Codable, Sendable {
    case bedOrChair = "bed-or-chair"
    case indoors
    case goesOut = "goes-out"
  }

  public enum Mind: String, CaseIterable, Codable, Sendable { case severe, mild, none }

  public enum Health: String, CaseIterable, Codable, Sendable {
    case worse, unknown
    case asGood = "as-good"
    case better
  }

  public var intake: Intake?
  public var weightLoss: WeightLoss?
  public var mobility: Mobility?
  public var mind: Mind?
  public var bodyMassIndex: Rational?
  /// How many medicines a day.
  public var medicines: Int?
  public var health: Health?
  public var ageYears: Int?

  public init() {}
}

extension G8Answers.Intake {
  /// Twice the points of the table.
  var doubled: Int {
    switch self {
    case .severe: 0
    case .moderate: 2
    case .none: 4
    }
  }
}

extension G8Answers.WeightLoss {
  var doubled: Int {
    switch self {
    case .overThree: 0
    case .unknown: 2
    case .oneToThree: 4
    case .none: 6
    }
  }
}

extension G8Answers.Mobility {
  var doubled: Int {
    switch self {
    case .bedOrChair: 0
    case .indoors: 2
    case .goesOut: 4
    }
  }
}

extension G8Answers.Mind {
  var doubled: Int {
    switch self {
    case .severe: 0
    case .mild: 2
    case .none: 4
    }
  }
}

extension G8Answers.Health {
  var doubled: Int {
    switch self {
    case .worse: 0
    case .unknown: 1
    case .asGood: 2
    case .better: 4
    }
  }
}
