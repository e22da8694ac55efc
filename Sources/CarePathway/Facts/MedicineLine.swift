public import Analgesia
public import Clinical

/// One medicine the person takes, as recorded: by the clock or when needed.
public struct MedicineLine: Hashable, Codable, Sendable {
  public struct Taken: Hashable, Codable, Sendable {
    public var at: Moment
    public var reason: DoseTaken.Reason
    /// Fall in pain score, 0 to 10.
    public var effect: Int?
    /// Dose text when it differs from the line's dose.
    public var amount: String?

    public init(at: Moment, reason: DoseTaken.Reason) {
      self.at = at
      self.reason = reason
    }
  }

  public var drug: String
  public var route: String
  public var form: String
  /// "30mg", or "30mg/500mg" for a combination; `nil` for a patch.
  public var dose: String?
  public var timesPerDay: Int?
  /// "25microgram/h", the printed rate of a patch.
  public var rate: String?
  public var patches: Int?
  public var applied: Moment?
  /// Taken when needed, not by the clock.
  public var isRescue: Bool
  public var since: Occasion?
  public var lastChanged: Occasion?
  public var stopped: Occasion?
  /// "10mg/5mL" of a liquid.
  public var strength: String?
  public var brand: String?
  public var taken: [Taken]

  public init(drug: String, route: String, form: String) {
    self.drug = drug
    self.route = route
    self.form = form
    isRescue = false
    taken = []
  }

  private enum CodingKeys: String, CodingKey {
    case drug, route, form, dose, timesPerDay, rate, patches, applied, since, lastChanged, stopped
    case strength, brand, taken
    case isRescue = "rescue"
  }
}
