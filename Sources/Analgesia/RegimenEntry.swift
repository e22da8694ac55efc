import Clinical

/// A line of a regimen as somebody wrote it, before anything is believed.
public struct RegimenEntry: Hashable, Sendable {
  public var drug: String
  public var route: String
  public var form: String
  /// "30mg", or "30mg/500mg" for a combination; `nil` for a patch.
  public var dose: String?
  public var timesPerDay: Int?
  /// "25microgram/h", the rate printed on a patch.
  public var rate: String?
  public var patches: Int?
  public var schedule = Schedule.regular

  public enum Schedule: String, CaseIterable, Sendable {
    case regular, rescue
  }

  public init(drug: String, route: String, form: String) {
    self.drug = drug
    self.route = route
    self.form = form
  }
}

extension RegimenEntry {
  /// Reads the entry against the formulary: a known drug, in a known product, in an amount it makes.
  ///
  /// Anything else is refused (DR-08) and never repaired. Of medicines beside the ladder that list no
  /// product, any mass is believed.
  ///
  /// - Source: clinical reference, analgesia 5.1; the catalogue range is policy.
  public func read(in formulary: Formulary) throws(DosingRefusal) -> RegimenLine {
    guard let medicine = formulary[drug] else { throw .unusable(.unknownDrug(drug)) }
    guard let route = Route(spelling: route) else { throw .unusable(.unknownRoute(route)) }
    guard let form = DoseForm(spelling: form) else { throw .unusable(.unknownForm(form)) }
    if medicine.products.isEmpty, medicine.isBesideTheLadder {
      return try besideTheLadder(medicine, route, form)
    }
    let candidates = medicine.products.filter { $0.route == route && $0.form == form }
    guard
      let product = candidates.first(where: { $0.sets.contains(formulary.set) })
        ?? candidates.first
    else { throw .unusable(.noSuchProduct(medicine.name)) }
    let dose = try amount(of: medicine, in: product)
    return RegimenLine(
      drug: drug, route: route, form: form, dose: dose,
      schedule: try frequency(whenIn: form, named: medicine.name))
  }

  private func besideTheLadder(
    _ medicine: Medicine, _ route: Route, _ form: DoseForm
  ) throws(DosingRefusal) -> RegimenLine {
    guard rate == nil, let dose else { throw .unusable(.doseNotInMass(medicine.name)) }
    guard let mass = Mass(typed: dose), mass > .zero else { throw .unusable(.notADose(dose)) }
    return RegimenLine(
      drug: drug, route: route, form: form, dose: .mass(PerDose(mass)),
      schedule: try frequency(whenIn: form, named: medicine.name))
  }

  private func amount(
    of medicine: Medicine, in product: Product
  ) throws(DosingRefusal) -> RegimenDose {
    if product.form.isPatch { return try patch(of: medicine, in: product) }
    guard rate == nil, let dose else { throw .unusable(.doseNotInMass(medicine.name)) }
    let parts = dose.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == max(1, medicine.parts.count) else {
      throw .unusable(.wrongParts(medicine.name))
    }
    let opioid = try mass(parts[0], of: medicine, in: product)
    guard parts.count == 2 else { return .mass(opioid) }
    guard let paracetamol = Mass(typed: parts[1]), paracetamol > .zero else {
      throw .unusable(.notADose(parts[1]))
    }
    return .combination(opioid, paracetamol: PerDose(paracetamol))
  }

  private func mass(
    _ text: String, of medicine: Medicine, in product: Product
  ) throws(DosingRefusal) -> PerDose {
    guard let mass = Mass(typed: text), mass > .zero else { throw .unusable(.notADose(text)) }
    guard let range = product.catalogueRange, range.contains(mass) else {
      throw .unusable(.outsideCatalogue(medicine.name, mass))
    }
    return PerDose(mass)
  }

  private func patch(
    of medicine: Medicine, in product: Product
  ) throws(DosingRefusal) -> RegimenDose {
    guard dose == nil, let rate, let printed = DeliveryRate(rate) else {
      throw .unusable(.patchNotInMicrogramsPerHour(medicine.name))
    }
    guard let known = product.patches.first(where: { [$0.printed, $0.releases].contains(printed) })
    else { throw .unusable(.noSuchPatch(medicine.name, printed)) }
    let count = patches ?? 1
    guard (1...9).contains(count) else { throw .unusable(.notACount(count)) }
    return .patches(known.releases, count: count)
  }

  /// Slow forms and pumps only by the clock, a modified release one to three times a day.
  private func frequency(
    whenIn form: DoseForm, named name: String
  ) throws(DosingRefusal) -> RegimenLine.Schedule {
    guard schedule == .regular else {
      guard !form.isLongActing, form != .infusion else { throw .unusable(.slowWhenNeeded(name)) }
      return .rescue
    }
    if form.isPatch { return .regular(timesPerDay: 1) }
    guard let timesPerDay else { throw .unusable(.noFrequency(drug)) }
    guard (1...24).contains(timesPerDay) else { throw .unusable(.notACount(timesPerDay)) }
    guard form != .modifiedRelease || timesPerDay <= 3 else {
      throw .unusable(.tooOften(name, timesPerDay))
    }
    return .regular(timesPerDay: timesPerDay)
  }
}
