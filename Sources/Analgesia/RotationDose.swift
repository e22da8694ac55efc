import Clinical

/// A dose of a product, given so many times a day, that stays within a target.
///
/// Modified release as often as it is made for; immediate release every 4 hours, every 6 when
/// vulnerable or with a filtration below 60. Where the shorter interval leaves a dose too small to
/// make, the longer one is tried. A vulnerable patient never gets more in 24 hours than a robust one
/// would.
///
///     20 mg a day of oxycodone, modified release  ->  10 mg every 12 hours
///
/// - Source: clinical reference, analgesia 4.4 (policy).
struct RotationDose: Equatable, Sendable {
  let perDose: PerDose
  let dosesPerDay: Int

  var perDay: PerDay { perDose.times(dosesPerDay) }

  /// The dose within so many mg a day; `nil` below the smallest that is made.
  init?(of product: Product, within target: Rational, doses: [Int]) {
    for count in doses {
      let limit = Mass.roundedDown(milligrams: target / count)
      guard let dose = product.largestDose(upTo: limit) else { continue }
      perDose = PerDose(dose.total)
      dosesPerDay = count
      return
    }
    return nil
  }

  /// How often a product is given, the preferred number first.
  static func doses(of product: Product, for patient: Start.Patient, asked: Int?) -> [Int] {
    if let asked { return [asked] }
    switch product.form {
    case .immediateRelease, .solution, .injection: return patient == .standard ? [6, 4] : [4]
    case .modifiedRelease, .infusion, .patchFor72Hours, .patchFor96Hours, .patchFor7Days,
      .lozenge, .buccalTablet, .sublingualTablet, .nasalSpray:
      return [product.dosesPerDay ?? 1]
    }
  }

  func working(from target: Rational, of product: Product) -> Working {
    var working = Working()
    working.add(
      .roundedTarget, target.decimal(places: 2), "\(dosesPerDay)",
      (target / dosesPerDay).decimal(places: 2), perDose.mass.description, from: product.citation)
    return working
  }
}
