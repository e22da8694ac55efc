public import Clinical

/// One medicine that a patient takes: by the clock, or when needed.
public struct RegimenLine: Hashable, Sendable {
  public enum Schedule: Hashable, Sendable {
    /// So many doses in 24 hours; once for patches.
    case regular(timesPerDay: Int)
    case rescue
  }

  public let drug: String
  public let route: Route
  public let form: DoseForm
  public let dose: RegimenDose
  public let schedule: Schedule
  public var since: Occasion?
  public var lastChanged: Occasion?
  public var stopped: Occasion?
  /// When the patch that is on now was put on.
  public var applied: Moment?
  /// Doses before the present one, oldest first.
  public var history: [PastDose] = []
  /// Rescue doses that were taken, in any order.
  public var taken: [DoseTaken] = []

  public init(drug: String, route: Route, form: DoseForm, dose: RegimenDose, schedule: Schedule) {
    self.drug = drug
    self.route = route
    self.form = form
    self.dose = dose
    self.schedule = schedule
  }
}

extension RegimenLine {
  public var isRegular: Bool { schedule != .rescue }

  /// What the clock gives in 24 hours of the first part; `nil` for rescue lines and patches.
  public var perDay: PerDay? {
    guard case .regular(let times) = schedule else { return nil }
    return dose.perDose.map { $0.times(times) }
  }

  /// Whether the line stands at `now`: begun, and not stopped; a day of stopping counts from its
  /// start.
  public func isTaken(at now: Moment) -> Bool {
    let hasBegun = since.map { $0.earliest <= now } ?? true
    return hasBegun && stopped.map { $0.earliest > now } ?? true
  }

  /// The rescue doses of the last `hours`, with both ends of the window inside.
  public func taken(inLast hours: Int, before now: Moment) -> [DoseTaken] {
    taken.filter { $0.at <= now && now - $0.at <= hours * 3_600 }
  }
}
