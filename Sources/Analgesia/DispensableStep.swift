import Clinical

/// The step that the product can make within a limit, and the next one above it.
///
///     60 mg a day in 2 doses, limit 75 mg  ->  35 mg twice, +16.7 %; next 40 mg twice
///
/// Rounded down, never to more than the limit. Under a quarter more the patient may not notice it;
/// the next dose that is made is then shown where it stays within the cap, and never chosen.
///
/// - Source: clinical reference, analgesia 5.4 (ASCO for the quarter; message: policy).
struct DispensableStep: Equatable, Sendable {
  let regular: RegularOpioid
  let perDose: PerDose
  /// The next dose that is made, where it lies within the cap.
  let next: PerDose?

  /// `nil` when nothing that is made lies above the present dose and within the limit.
  init?(_ regular: RegularOpioid, upTo limit: Rational, cap: Rational) {
    guard let perDose = regular.largestDose(within: limit),
      perDose.times(regular.dosesPerDay) > regular.perDay
    else { return nil }
    self.regular = regular
    self.perDose = perDose
    let above = regular.product.smallestDose(above: perDose.mass).map { PerDose($0) }
    next = above.flatMap {
      $0.times(regular.dosesPerDay).mass.milligrams <= cap ? $0 : nil
    }
  }

  var perDay: PerDay { perDose.times(regular.dosesPerDay) }

  /// How much more than now, exact, as a fraction of the present dose.
  var rise: Rational { rise(to: perDay) }

  var isBelowMinimum: Bool { rise < Rational(1, over: 4) }

  private func rise(to total: PerDay) -> Rational {
    (total.mass.milligrams - regular.milligrams) / regular.milligrams
  }

  func working(from limit: Rational) -> Working {
    var working = Working()
    let doses = regular.dosesPerDay
    working.add(
      .roundedStep, limit.decimal(places: 1), "\(doses)", (limit / doses).decimal(places: 2),
      perDose.mass.description, from: regular.product.citation)
    working.add(.stepRise, regular.perDay.description, perDay.description, percent(rise))
    guard isBelowMinimum else { return working }
    working.add(.belowMinimumStep, from: .minimumStep)
    if let next {
      let total = next.times(doses)
      working.add(
        .nextStep, next.mass.description, "\(24 / doses)", total.description,
        percent(rise(to: total)))
    }
    return working
  }

  private func percent(_ share: Rational) -> String { (share * 100).decimal(places: 1) }
}

extension Product {
  /// The smallest dose of at most three units that lies above `mass`; `nil` when none is made.
  func smallestDose(above mass: Mass) -> Mass? {
    if let smallestStep { return mass.roundedDown(toMultipleOf: smallestStep) + smallestStep }
    return made.first { $0.total > mass }?.total
  }
}

extension Citation {
  static let minimumStep = Citation(
    "asco-opioids-2022", "a smallest increase of 25 to 50 %", evidence: .seen)
}
