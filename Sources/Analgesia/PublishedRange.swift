import Clinical

/// The equianalgesic doses that the published factors span, without any reduction.
///
/// For information beside a proposal; nothing is computed from it.
///
/// - Source: clinical reference, analgesia 4.1.
struct PublishedRange: Equatable, Sendable {
  /// Exact, in mg in 24 hours.
  let lowest: Rational
  let highest: Rational

  /// `nil` where a line has no factor.
  init?(from lines: [RegimenLine], into target: RotationRatio, in formulary: Formulary) {
    guard let used = target.to else { return nil }
    var lowest = Rational.zero
    var highest = Rational.zero
    for line in lines {
      guard let opioid = line.opioid(in: formulary),
        let ratio = formulary.ratio(opioid.id, by: line.route), let from = ratio.from,
        let amount = line.amount(as: ratio.amount)
      else { return nil }
      lowest = lowest + amount * min(Rational(ratio.lowestFrom ?? from), Rational(from))
      highest = highest + amount * max(Rational(ratio.highestFrom ?? from), Rational(from))
    }
    let published = [target.lowestFrom, target.highestFrom, target.mostCautiousTo, used]
      .compactMap { $0 }.map(Rational.init)
    guard let smallest = published.min(), let largest = published.max() else { return nil }
    self.lowest = lowest / largest
    self.highest = highest / smallest
  }

  var working: Working {
    var working = Working()
    working.add(.publishedRange, lowest.decimal(places: 1), highest.decimal(places: 1))
    return working
  }
}
