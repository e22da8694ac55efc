public import Clinical

/// What the opioids by the clock add up to in 24 hours, as exact milligrams of oral morphine.
///
/// Each line's daily amount times its own factor *from* that drug and route; rescue doses are not
/// counted. One line without a factor refuses the whole total, because a sum with a hole in it
/// is smaller than the truth.
///
///     oxycodone 20 mg twice a day  ->  40 × 3/2 = 60 mg of oral morphine in 24 hours
///
/// Sources differ on most factors; the range stands in the file of each ratio. Not to be mixed up
/// with ``RiskMME``.
///
/// - Source: clinical reference, analgesia 4.3 (policy over the sources cited there).
public struct DailyOpioidTotal: Equatable, Sendable {
  /// Exact, in milligrams of oral morphine.
  public let oralMorphine: Rational
  public let working: Working

  /// Adds up the regular opioids of a regimen.
  public static func of(
    _ lines: [RegimenLine], in formulary: Formulary
  ) throws(DosingRefusal) -> DailyOpioidTotal {
    var total = Rational.zero
    var working = Working()
    for line in lines where line.isRegular {
      guard let opioid = line.opioid(in: formulary) else { continue }
      let part = try Self.part(of: line, opioid: opioid, in: formulary)
      total = total + part.oralMorphine
      working.append(part.working)
    }
    if lines.count > 1 { working.add(.sum, total.decimal(places: 1)) }
    return DailyOpioidTotal(oralMorphine: total, working: working)
  }

  /// The regular opioids and the rescue doses really taken for background pain in the last 24 hours;
  /// doses for movement or procedures are not counted.
  ///
  ///     morphine 30 mg twice a day and one rescue of 10 mg  ->  70 mg
  ///
  /// - Source: clinical reference, analgesia 4.4 (policy).
  public static func withRescue(
    _ lines: [RegimenLine], in formulary: Formulary, at now: Moment
  ) throws(DosingRefusal) -> DailyOpioidTotal {
    let regular = lines.filter(\.isRegular)
    let taken = lines.compactMap { $0.asRegular(inLast: 24, before: now) }
    return try of(regular + taken, in: formulary)
  }

  /// What a change of opioid starts from: the regular opioids, and the mean of the rescue taken for
  /// background pain in the last 48 hours; of the last 24 where the rescue has not run so long.
  ///
  /// Where the gut may not absorb, the regular opioids alone.
  ///
  /// - Source: clinical reference, analgesia 4.4 and 5.1 (policy).
  static func beforeRotation(of patient: OpioidCase) throws(DosingRefusal) -> DailyOpioidTotal {
    try of(patient.linesBeforeRotation, in: patient.formulary)
  }

  /// The same with the rescue in any case: a gut that may not absorb makes no high dose a low one.
  static func highest(of patient: OpioidCase) throws(DosingRefusal) -> DailyOpioidTotal {
    try of(patient.regularOpioids + patient.rescueAsRegular, in: patient.formulary)
  }

  private static func part(
    of line: RegimenLine, opioid: Medicine, in formulary: Formulary
  ) throws(DosingRefusal) -> DailyOpioidTotal {
    guard opioid.id != "methadone" else { throw .methadone }
    guard let ratio = formulary.ratio(opioid.id, by: line.route), let factor = ratio.from,
      let amount = line.amount(as: ratio.amount)
    else { throw .unusable(.noFactor(opioid.name, line.route)) }
    let product = amount * Rational(factor)
    var working = Working()
    working.add(
      .conversion, opioid.name, amount.decimal(places: 3) + " " + ratio.amount.rawValue,
      factor.description, product.decimal(places: 1), from: ratio.citations.first)
    return DailyOpioidTotal(oralMorphine: product, working: working)
  }
}

extension OpioidCase {
  /// What a change of opioid counts: the regular lines, and the rescue as if given by the clock.
  var linesBeforeRotation: [RegimenLine] {
    guard context["gut-absorption-doubtful"] != .present else { return regularOpioids }
    return regularOpioids + rescueAsRegular
  }

  /// The mean of the rescue taken for background pain, as if given by the clock.
  fileprivate var rescueAsRegular: [RegimenLine] {
    opioids.compactMap { line in
      line.asRegular(inLast: line.hasRun(hours: 48, at: now) ? 48 : 24, before: now)
    }
  }
}

extension RegimenLine {
  /// Whether the line is known to have stood for so many hours.
  func hasRun(hours: Int, at now: Moment) -> Bool {
    since.map { $0.latest.adding(hours: hours) <= now } ?? false
  }

  /// A rescue line as if the mean of 24 hours of what was taken for background pain had been given
  /// by the clock; `nil` for a regular line and when nothing was taken.
  func asRegular(inLast hours: Int, before now: Moment) -> RegimenLine? {
    guard !isRegular, let usual = dose.perDose else { return nil }
    let doses = taken(inLast: hours, before: now).filter { $0.reason == .background }
    let all = doses.map { $0.amount?.mass ?? usual.mass }.reduce(.zero, +)
    let sum = all.scaled(by: Ratio(24, over: hours))
    guard sum > .zero else { return nil }
    return RegimenLine(
      drug: drug, route: route, form: form, dose: .mass(PerDose(sum)),
      schedule: .regular(timesPerDay: 1))
  }

  /// The daily amount in the terms of a ratio; `nil` when the line is not written in them.
  func amount(as kind: RotationRatio.Amount) -> Rational? {
    switch kind {
    case .milligramsPerDay: perDay?.mass.milligrams
    case .microgramsPerHour: isRegular ? dose.rate?.microgramsPerHour : nil
    }
  }
}
