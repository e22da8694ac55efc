public import Clinical

/// One choice: a medicine by the clock, and the dose for pain that breaks through.
public struct DoseProposal: Equatable, Sendable {
  public let drug: String
  public let name: String
  public let route: Route
  public let form: DoseForm
  public let perDose: ClosedRange<PerDose>
  public let dosesPerDay: Int
  /// `nil` where the regular medicine has no rescue dose of its own.
  public let rescue: BreakthroughDose?
  public let citation: Citation

  /// What the clock gives in 24 hours.
  public var perDay: ClosedRange<PerDay> {
    perDose.lowerBound.times(dosesPerDay)...perDose.upperBound.times(dosesPerDay)
  }

  /// Whether it runs all day, so that "every 24 hours" would mean something else.
  public var isContinuous: Bool { form == .infusion }

  /// Hours from dose to dose.
  public var everyHours: Int { 24 / dosesPerDay }
}
