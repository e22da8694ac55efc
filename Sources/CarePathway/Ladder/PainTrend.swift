public import Analgesia
public import Clinical

/// The worst pain, the fast doses and the decisions of each of the last 14 days, as the wall of the
/// ward counts them.
///
/// A day on which nobody asked has no score; it is never drawn as no pain.
public struct PainTrend: Equatable, Sendable {
  public static let length = 14

  public struct Day: Equatable, Sendable {
    public let day: CalendarDay
    /// `nil` when nobody asked.
    public let worst: PainScore?
    /// Rescue doses on record for the day; `nil` where no rescue medicine is known to be at hand.
    public let fastDoses: Int?
  }

  public enum Event: Equatable, Sendable {
    /// A treatment by its kind, with the gray of a radiotherapy.
    case treatment(String, gray: Int?)
    case accepted(OfferedDose)
    case declined(OfferedDose)
  }

  /// Oldest first, today last.
  public let days: [Day]
  /// By their place in `days`, oldest first.
  public let events: [(day: Int, event: Event)]

  /// - Parameters:
  ///   - facts: What is on record.
  ///   - today: The last day.
  ///   - offsetSeconds: Seconds east of Greenwich, for the days on the wall.
  public init(_ facts: EncounterFacts, until today: CalendarDay, offsetSeconds: Int) {
    let first = today.adding(days: 1 - Self.length)
    func place(_ moment: Moment) -> Int? {
      let day = LocalTime(moment, offsetSeconds: offsetSeconds).day
      let place = day.daysSinceEpoch - first.daysSinceEpoch
      return (0..<Self.length).contains(place) ? place : nil
    }
    let scores = Dictionary(grouping: facts.pain) { place($0.at) }
    let rescue = facts.medicines.map(\.line).filter(\.isRescue)
    let taken = Dictionary(grouping: rescue.flatMap(\.taken)) { place($0.at) }
    days = (0..<Self.length).map { index in
      Day(
        day: first.adding(days: index), worst: scores[index]?.compactMap(\.worst).max(),
        fastDoses: taken[index]?.count
          ?? (rescue.contains { $0.isListed(on: first.adding(days: index)) } ? 0 : nil))
    }
    let doses = facts.doses
    let decided =
      doses.accepted.map { ($0.at, Event.accepted($0.dose)) }
      + doses.declined.map { ($0.at, Event.declined($0.dose)) }
    let treated = facts.treatments.compactMap { treatment in
      (treatment.last ?? treatment.started).map {
        ($0.earliest, Event.treatment(treatment.kind, gray: treatment.gray))
      }
    }
    events = (treated + decided).compactMap { moment, event in
      place(moment).map { (day: $0, event: event) }
    }.sorted { $0.day < $1.day }
  }

  public static func == (lhs: PainTrend, rhs: PainTrend) -> Bool {
    lhs.days == rhs.days && lhs.events.elementsEqual(rhs.events, by: ==)
  }
}

extension PainTrend {
  /// Which way the worst pain went, from the first day asked to the last.
  public enum Course: String, CaseIterable, Sendable {
    case rising, falling, level
  }

  /// The scores there are, oldest first.
  public var scores: [PainScore] { days.compactMap(\.worst) }

  /// `nil` with fewer than two days asked.
  public var course: Course? {
    guard let first = scores.first, let last = scores.last, scores.count > 1 else { return nil }
    return last > first ? .rising : last < first ? .falling : .level
  }
}

extension MedicineLine {
  /// Whether it is known to be at hand on the whole of a day.
  fileprivate func isListed(on day: CalendarDay) -> Bool {
    guard let since, since.day <= day else { return false }
    return stopped.map { $0.day > day } ?? true
  }
}
