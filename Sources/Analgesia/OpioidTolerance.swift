public import Clinical

/// Whether a patient counts as tolerant of opioids: the gate before patches and fast fentanyl.
///
/// The sum of each regular dose over its threshold must reach exactly one, on every one of the last
/// seven days. A dose nobody can show for seven days counts as nothing, so unknown is absent.
/// Fractions are exact: two thirds and one third are one.
///
///     oxycodone 20 mg and morphine 20 mg a day for 14 days  ->  20/30 + 20/60 = 1, tolerant
///
/// - Source: FDA definition; combination and lapse: policy (clinical reference, analgesia 1.6).
public struct OpioidTolerance: Equatable, Sendable {
  public static let daysNeeded = 7

  /// Exact: one or more is tolerant.
  public let fraction: Rational
  public let working: Working

  /// Present when tolerant; otherwise absent, never not assessed.
  public var finding: Finding { fraction >= Rational(1) ? .present : .absent }

  public init(_ lines: [RegimenLine], in formulary: Formulary, at now: Moment) {
    var fraction = Rational.zero
    var working = Working()
    for line in lines where line.isRegular && line.isTaken(at: now) {
      guard let opioid = line.opioid(in: formulary) else { continue }
      guard let row = opioid.tolerance.first(where: { $0.route == line.thresholdRoute }) else {
        working.add(.noThreshold, opioid.name, from: .toleranceCombination)
        continue
      }
      let share = line.share(of: row, at: now)
      fraction = fraction + share
      working.add(.share, opioid.name, share.description, from: row.citation)
      if let days = line.daysAtDose(at: now), days < Self.daysNeeded {
        working.add(.daysShown, "\(days)", "\(Self.daysNeeded)", from: row.citation)
      }
    }
    working.add(.fraction, fraction.description, from: .toleranceCombination)
    self.fraction = fraction
    self.working = working
  }
}

extension RegimenLine {
  fileprivate var thresholdRoute: Route {
    route == .subcutaneousInfusion ? .subcutaneous : route
  }

  /// When the present dose began; the later of starting and changing, a day from its end.
  private var began: Occasion? {
    [since, lastChanged].compactMap { $0 }.max { $0.latest < $1.latest }
  }

  /// Calendar days at the present dose, for the words only.
  fileprivate func daysAtDose(at now: Moment) -> Int? {
    began.map { now.day.daysSinceEpoch - $0.day.daysSinceEpoch }
  }

  /// The line's part of the threshold, held for the whole of the last seven days.
  fileprivate func share(of row: ToleranceThreshold, at now: Moment) -> Rational {
    guard !isWornOut(at: now) else { return .zero }
    let windowStart = now.adding(seconds: -OpioidTolerance.daysNeeded * 86_400)
    let wholeWeek = began.map { $0.latest <= windowStart } ?? false
    if let threshold = row.perHour, let rate = dose.rate {
      let fraction = Rational(rate.nanogramsPerHour, over: max(1, threshold.nanogramsPerHour))
      return wholeWeek ? fraction : .zero
    }
    guard let threshold = row.perDay, threshold > .zero, let perDay else { return .zero }
    let held = wholeWeek ? perDay : min(perDay, leastBefore(windowStart, at: now))
    return Rational(held.mass.micrograms, over: threshold.micrograms)
  }

  /// The least dose of the history since `windowStart`; nothing when it does not reach back so far.
  private func leastBefore(_ windowStart: Moment, at now: Moment) -> PerDay {
    let past = history.sorted { $0.from.latest < $1.from.latest }
    guard let first = past.lastIndex(where: { $0.from.latest <= windowStart }) else {
      return PerDay(.zero)
    }
    return past[first...].map(\.perDay).min() ?? PerDay(.zero)
  }
}

extension RegimenLine {
  /// A patch that was put on longer ago than it is worn and a day: it may be off or empty, so that
  /// nothing rests on it.
  ///
  /// - Source: clinical reference, analgesia 1.6 and 5.1 (the day of grace: policy).
  func isWornOut(at now: Moment) -> Bool {
    guard let applied, let hours = form.hoursWorn else { return false }
    return applied.adding(hours: hours + 24) < now
  }
}

extension DoseForm {
  /// How long one patch is worn; `nil` for what is none.
  fileprivate var hoursWorn: Int? {
    switch self {
    case .patchFor72Hours: 72
    case .patchFor96Hours: 96
    case .patchFor7Days: 168
    case .immediateRelease, .modifiedRelease, .solution, .lozenge, .buccalTablet, .sublingualTablet,
      .nasalSpray, .injection, .infusion:
      nil
    }
  }
}

extension Citation {
  static let toleranceCombination = Citation(
    "osteon-policy", "fractions of several opioids add up; weak opioids count as nothing",
    evidence: .policy)
}
