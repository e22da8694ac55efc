public import Analgesia
public import Clinical

/// A dose that a person worked out before they saw ours, with what we offered at that moment.
public struct OwnFigure: Hashable, Codable, Sendable {
  public let ask: OpioidAsk
  public let drug: String
  public let perDose: Mass
  public let timesPerDay: Int
  /// Empty where we offered none.
  public let ours: [OfferedDose]
  public let contentHash: String

  public init(
    _ perDose: Mass, times timesPerDay: Int, of drug: String, for ask: OpioidAsk,
    beside ours: Beside
  ) {
    self.ask = ask
    self.drug = drug
    self.perDose = perDose
    self.timesPerDay = timesPerDay
    self.ours = ours.offers
    contentHash = ours.contentHash
  }

  /// What it is set beside: our offers, and the content they come from.
  public struct Beside: Sendable {
    public let offers: [OfferedDose]
    public let contentHash: String

    public init(_ offers: [OfferedDose], from contentHash: String) {
      self.offers = offers
      self.contentHash = contentHash
    }
  }

  public var perDay: PerDay { PerDose(perDose).times(timesPerDay) }
}
