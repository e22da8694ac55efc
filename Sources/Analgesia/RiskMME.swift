public import Clinical

/// Morphine milligram equivalents in 24 hours by the American table: a flag, never a dose.
///
/// Nothing leads from this type to a dose: the CDC itself forbids using its factors to choose one,
/// and excludes cancer pain from its limits of 50 and 90, which are information only.
///
///     oxycodone 20 mg twice a day  ->  40 × 3/2 = 60
///
/// - Source: CDC 2022 (K-CDC), clinical reference, analgesia 4.1 and 6.4.
public struct RiskMME: Equatable, Sendable {
  /// Exact, in milligram equivalents.
  public let value: Rational
  /// Opioids that the table does not list, by printed name.
  public let notCounted: [String]
  public let citations: [Citation]

  public init(_ lines: [RegimenLine], in formulary: Formulary) {
    var value = Rational.zero
    var notCounted: [String] = []
    var citations: [Citation] = []
    for line in lines where line.isRegular {
      guard let opioid = line.opioid(in: formulary) else { continue }
      let amount = line.dose.rate?.microgramsPerHour ?? line.perDay?.mass.milligrams
      guard let row = opioid.risk.first(where: { $0.route == line.route }), let amount else {
        notCounted.append(opioid.name)
        continue
      }
      value = value + amount * Rational(row.factor)
      citations.append(row.citation)
    }
    self.value = value
    self.notCounted = notCounted
    self.citations = citations
  }

  /// The historic lines of 50 and 90, which never stop anything.
  public var flags: [AnswerFlag] {
    (value >= Rational(50) ? [.risk50] : []) + (value >= Rational(90) ? [.risk90] : [])
  }
}
