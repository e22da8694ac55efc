public import Clinical

/// The dose to offer when pain breaks through an opioid that is taken by the clock.
///
/// One sixth of the scheduled 24-hour total, one tenth for a vulnerable patient; same drug,
/// immediate release. Rounded *down*, so the dose never exceeds the fraction: to 0.5 mg below
/// 2.5 mg, to 2.5 mg below 10 mg, to 5 mg below 30 mg, to 10 mg from there.
///
///     90 mg in 24 hours  ->  15 mg per dose     vulnerable, 70 mg  ->  5 mg (7 before rounding)
///
/// Sources differ from one twelfth to one fifth; the narrower is followed. One exception: with a
/// first 20 to 30 mg of morphine a day NICE prints 5 mg for a patient who is not vulnerable.
///
/// - Source: clinical reference, analgesia 1.5 and 5.4.
public struct BreakthroughDose: Equatable, Sendable {
  /// The rule that gave the dose.
  public enum Basis: String, CaseIterable, Sendable {
    case oneSixth = "one-sixth"
    case oneTenth = "one-tenth"
    case startOf20To30 = "start-of-20-to-30"
    case beforeMovement = "before-movement"
  }

  /// At most so many in 24 hours; more is a reason to call for review.
  public static let mostIn24Hours = 6
  /// At least so many hours apart.
  public static let hoursApart = 1

  public let perDose: ClosedRange<PerDose>
  public let basis: Basis
  public let working: Working

  public var citations: [Citation] { working.citations }
}

extension BreakthroughDose {
  /// The dose for a regular total that has been established.
  ///
  /// - Parameters:
  ///   - total: Scheduled doses only, over 24 hours; rescue doses are not counted.
  ///   - patient: Vulnerable unless known not to be.
  ///   - product: Given for a drug without a liquid, whose own strengths then decide.
  ///   - ceiling: The most of the drug in 24 hours; six doses and the total stay within it.
  /// - Returns: The dose, with its working and sources.
  /// - Throws: ``DosingRefusal/belowSmallestStep(_:smallestStep:)``; nothing is rounded up.
  public static func forScheduled(
    _ total: PerDay, patient: Start.Patient, madeFrom product: Product? = nil,
    within ceiling: Mass? = nil
  ) throws(DosingRefusal) -> BreakthroughDose {
    let basis: Basis = patient == .standard ? .oneSixth : .oneTenth
    let left = ceiling.map { max(0, $0.micrograms - total.mass.micrograms) / mostIn24Hours }
    let fraction = total.mass.scaled(by: basis.fraction)
    let limit = left.map { min(fraction, Mass(micrograms: $0)) } ?? fraction
    let dose = try measured(limit, from: product)
    var working = Working()
    working.add(
      .rescue, total.description, basis.fraction.description, limit.description, dose.description,
      from: basis.citation)
    return BreakthroughDose(perDose: PerDose(dose)...PerDose(dose), basis: basis, working: working)
  }

  /// The dose to take 30 to 60 minutes before a movement that hurts: one tenth to one sixth, for a
  /// vulnerable patient one tenth.
  ///
  ///     60 mg in 24 hours  ->  5 to 10 mg (6 and 10 before rounding)
  ///
  /// - Source: clinical reference, analgesia 5.3, I01 (policy).
  static func beforeMovement(
    _ total: PerDay, patient: Start.Patient, madeFrom product: Product? = nil
  ) throws(DosingRefusal) -> BreakthroughDose {
    let upper = try forScheduled(total, patient: patient, madeFrom: product).perDose
    let tenth = try? forScheduled(total, patient: .vulnerable, madeFrom: product).perDose
    let lowest = min(tenth?.lowerBound ?? upper.lowerBound, upper.lowerBound)
    var working = Working()
    let range =
      lowest == upper.upperBound
      ? "\(lowest.mass)" : "\(lowest.mass) \u{2013} \(upper.upperBound.mass)"
    working.add(.beforeMovement, range, from: .beforeMovement)
    return BreakthroughDose(
      perDose: lowest...upper.upperBound, basis: .beforeMovement, working: working)
  }

  /// The dose beside a first regular morphine, whose total may be a range.
  static func atStart(
    _ totals: ClosedRange<PerDay>, patient: Start.Patient
  ) throws(DosingRefusal) -> BreakthroughDose {
    let printed = PerDay(.milligrams(20))...PerDay(.milligrams(30))
    let lower = try forScheduled(totals.lowerBound, patient: patient)
    let upper = try forScheduled(totals.upperBound, patient: patient)
    let lowest = lower.perDose.lowerBound
    guard patient == .standard, printed.contains(totals.lowerBound),
      printed.contains(totals.upperBound)
    else {
      return BreakthroughDose(
        perDose: lowest...upper.perDose.upperBound, basis: upper.basis, working: upper.working)
    }
    let dose = PerDose(.milligrams(5))
    var working = Working()
    working.add(.rescueAtStart, dose.description, from: .niceRescueAtStart)
    return BreakthroughDose(perDose: dose...dose, basis: .startOf20To30, working: working)
  }

  /// What is taken in 24 hours at most: the regular total and every rescue dose.
  func reaches(beside total: PerDay) -> Mass {
    total.mass + perDose.upperBound.mass.times(Self.mostIn24Hours)
  }

  private static func measured(
    _ limit: Mass, from product: Product?
  ) throws(DosingRefusal) -> Mass {
    if let product {
      guard let dose = product.largestDose(upTo: limit)?.total else {
        let smallest = product.strengths.min() ?? product.smallestStep ?? limit
        throw .belowSmallestStep(limit, smallestStep: smallest)
      }
      return dose
    }
    let dose = limit.roundedDown(toMultipleOf: step(for: limit))
    guard dose > .zero else {
      throw .belowSmallestStep(limit, smallestStep: Mass(micrograms: 500))
    }
    return dose
  }

  /// How finely a dose of this size is measured out.
  private static func step(for mass: Mass) -> Mass {
    switch mass.micrograms {
    case ..<2_500: Mass(micrograms: 500)
    case ..<10_000: Mass(micrograms: 2_500)
    case ..<30_000: .milligrams(5)
    default: .milligrams(10)
    }
  }
}

extension BreakthroughDose.Basis {
  fileprivate var fraction: Ratio {
    switch self {
    case .oneSixth, .startOf20To30, .beforeMovement: Ratio(1, over: 6)
    case .oneTenth: Ratio(1, over: 10)
    }
  }

  fileprivate var citation: Citation {
    switch self {
    case .oneSixth:
      Citation(
        "medicines-learning-portal", "rescue dose of one sixth to one tenth", evidence: .seen)
    case .startOf20To30: .niceRescueAtStart
    case .beforeMovement: .beforeMovement
    case .oneTenth:
      Citation(
        "osteon-policy", "vulnerable: one tenth, the lower end of the range", evidence: .policy)
    }
  }
}

extension Citation {
  static let beforeMovement = Citation(
    "osteon-policy", "one tenth to one sixth, 30 to 60 minutes before movement",
    evidence: .policy)
  static let niceRescueAtStart = Citation(
    "nice-cg140", "5 mg rescue with a first 20 to 30 mg of oral morphine a day", evidence: .seen)
}
