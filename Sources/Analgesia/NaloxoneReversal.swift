import Clinical

/// Naloxone against slow breathing in somebody who depends on an opioid: small steps, to breathing
/// and not to waking.
///
///     400 micrograms made up to 10 mL is 40 micrograms/mL, so each 0.5 mL is 20 micrograms
///
/// Sources differ five- to tenfold; the smaller steps are followed.
///
/// - Source: clinical reference, analgesia 6.2.
struct NaloxoneReversal: Sendable {
  static let ampoule = Mass(micrograms: 400)
  static let millilitres = 10
  /// One half of a millilitre.
  static let step = ampoule.scaled(by: Ratio(1, over: millilitres * 2))
  static let minutesApart = 2
  /// Breaths a minute to reach.
  static let enoughBreaths = 8

  /// The volume of one step, in mL.
  private static let volume = Rational(
    step.micrograms * millilitres, over: max(1, ampoule.micrograms))

  static var working: Working {
    var working = Working()
    working.add(
      .naloxoneSteps, ampoule.description, "\(millilitres)", step.description,
      volume.decimal(places: 1), "\(minutesApart)", "\(enoughBreaths)", from: .naloxoneDilution)
    working.add(.naloxoneWearsOff, from: .naloxoneWatch)
    return working
  }
}

extension Citation {
  static let naloxoneDilution = Citation(
    "spcg-naloxone", "dilution and small steps by vein", evidence: .seen)
  static let naloxoneWatch = Citation(
    "west-midlands-naloxone", "it wears off before a slow opioid: watch and repeat",
    evidence: .seen)
}
