public import Clinical

/// The one opioid that is taken by mouth and by the clock, or by a pump under the skin, as a single
/// product in equal doses.
///
/// Several lines of it count together. Two drugs, two forms, unequal times or a number of doses
/// that does not divide the day are none: no sum of this program holds for them.
public struct RegularOpioid: Equatable, Sendable {
  public let medicine: Medicine
  public let product: Product
  public let dosesPerDay: Int
  public let perDay: PerDay

  public init?(_ lines: [RegimenLine], in formulary: Formulary) {
    guard let first = lines.first, let medicine = formulary[first.drug], medicine.kind.isOpioid,
      case .regular(let times) = first.schedule, 24 % times == 0,
      first.route == .oral || first.form == .infusion && first.route == .subcutaneousInfusion,
      let product = medicine.product(first.route, first.form, in: formulary.set)
    else { return nil }
    let isOne = lines.allSatisfy {
      $0.drug == first.drug && $0.route == first.route && $0.form == first.form
        && $0.schedule == first.schedule
    }
    guard isOne else { return nil }
    self.medicine = medicine
    self.product = product
    dosesPerDay = times
    perDay = lines.compactMap(\.perDay).reduce(PerDay(.zero), +)
  }
}

extension RegularOpioid {
  public var route: Route { product.route }

  /// What the clock gives in 24 hours, exactly, in mg.
  var milligrams: Rational { perDay.mass.milligrams }

  /// The largest dose of the product, taken as often as now, that stays within so many mg a day.
  ///
  ///     75 mg a day in 2 doses  ->  37.5 mg each, so 35 mg (30 and 5)
  func largestDose(within milligramsPerDay: Rational) -> PerDose? {
    let limit = Mass.roundedDown(milligrams: milligramsPerDay / dosesPerDay)
    return product.largestDose(upTo: limit).map { PerDose($0.total) }
  }

  /// This opioid at another dose, in the same form and as often.
  func proposal(
    _ perDose: PerDose, rescue: BreakthroughDose?, citing citation: Citation
  ) -> DoseProposal {
    DoseProposal(
      drug: medicine.id, name: medicine.name, route: route, form: product.form,
      perDose: perDose...perDose, dosesPerDay: dosesPerDay, rescue: rescue, citation: citation)
  }
}
