public import Clinical

/// The regular dose that pain and rescue doses ask for, before anything is rounded.
///
/// With pain of 3 or less and at most two rescue doses, nothing changes; with more of them, what
/// was taken goes to the clock. With pain of 4 to 6 it is the greater of what was taken and a
/// quarter more, from 7 a third more; a vulnerable patient gets nothing on top for 4 to 6, and a
/// quarter from 7. One step never exceeds half of the dose, a quarter when vulnerable.
///
///     60 mg a day, 30 mg of rescue, pain 5   ->  90 mg, which is also the most in one step
///     60 mg a day, no rescue, pain 5         ->  75 mg
///     vulnerable, 40 mg, 10 mg, pain 5       ->  50 mg
///
/// Sources: 30 to 50 % a day (West Midlands), 25 to 50 % (ASCO), not normally more than 50 % (NPSA).
///
/// - Source: clinical reference, analgesia 5.4 (policy over the sources cited there).
public struct TitrationNeed: Equatable, Sendable {
  /// By the clock, in mg in 24 hours.
  public let regular: Rational
  /// Rescue of the same drug for background pain, in mg in the last 24 hours.
  public let rescue: Rational
  /// Rescue doses for background pain in the last 24 hours.
  public let rescueDoses: Int
  /// The average score.
  public let pain: PainScore
  public let patient: Start.Patient

  /// So many rescue doses in 24 hours are no reason to change a dose that controls the pain.
  public static let rescueDosesAllowed = 2

  public init(
    regular: Rational, rescue: (milligrams: Rational, doses: Int), pain: PainScore,
    patient: Start.Patient
  ) {
    self.regular = regular
    self.rescue = rescue.milligrams
    rescueDoses = rescue.doses
    self.pain = pain
    self.patient = patient
  }
}

extension TitrationNeed {
  /// Whether the regular dose simply stays.
  public var isMet: Bool { isControlled && rescueDoses <= Self.rescueDosesAllowed }

  /// What was taken in 24 hours: regular and rescue.
  public var taken: Rational { regular + rescue }

  /// The part of the regular dose that pain asks for by itself; `nil` with controlled pain.
  public var share: Ratio? {
    switch (PainBand(pain), patient) {
    case (.none, _), (.mild, _): nil
    case (.moderate, .standard): Ratio(5, over: 4)
    case (.moderate, .vulnerable): Ratio(1, over: 1)
    case (.severe, .standard): Ratio(4, over: 3)
    case (.severe, .vulnerable): Ratio(5, over: 4)
    }
  }

  /// Exact, in mg in 24 hours.
  public var wanted: Rational {
    guard !isMet else { return regular }
    return share.map { max(taken, regular * Rational($0)) } ?? taken
  }

  /// How much of the regular dose one step may reach.
  public var stepLimit: Ratio {
    switch patient {
    case .standard: Ratio(3, over: 2)
    case .vulnerable: Ratio(5, over: 4)
    }
  }

  /// The most that one step may reach, exact, in mg in 24 hours.
  public var cap: Rational { regular * Rational(stepLimit) }

  /// DR-06: the need is greater than a safe single step.
  public var exceedsCap: Bool { wanted > cap }

  /// What the step may go to: the need, held at the cap.
  public var allowed: Rational { min(wanted, cap) }

  private var isControlled: Bool { pain.value <= 3 }
}

extension TitrationNeed {
  public var working: Working {
    var working = Working()
    let figure = { (value: Rational) in value.decimal(places: 1) }
    if let share {
      working.add(
        .needByPain, "\(pain.value)", figure(taken), figure(regular), share.description,
        figure(wanted), from: patient == .standard ? .stepByPain : .vulnerableStep)
    } else {
      working.add(
        .needByRescue, "\(pain.value)", "\(rescueDoses)", figure(taken), from: .escapeDoses)
    }
    working.add(
      .stepLimit, figure(regular), stepLimit.description, figure(cap),
      from: patient == .standard ? .halfAtMost : .vulnerableStep)
    return working
  }
}

extension Citation {
  static let halfAtMost = Citation(
    "npsa-2008", "not normally more than 50 % above the last dose", evidence: .seen)
  static let stepByPain = Citation(
    "osteon-policy", "a quarter more for pain of 4 to 6, a third more from 7", evidence: .policy)
  static let vulnerableStep = Citation(
    "osteon-policy", "vulnerable: at most a quarter more in one step", evidence: .policy)
  static let escapeDoses = Citation(
    "oxycodone-labels", "escape doses more than twice a day: raise the regular dose",
    evidence: .seen)
}
