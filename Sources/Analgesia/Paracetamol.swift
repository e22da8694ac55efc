public import Clinical

/// Paracetamol: what a patient may have, and what all products together already give.
///
/// Of every rule that applies the lowest single dose, the fewest doses and the lowest total hold.
/// The single dose is rounded down to a tablet, or to the liquid's step below the smallest one.
///
///     45 kg  ->  15 mg/kg is 675 mg, so 500 mg four times a day, at most 2700 mg in 24 hours
///
/// Sources differ in low weight, cirrhosis and kidney failure; the lower figure is followed.
///
/// - Source: clinical reference, analgesia 2.1.
public struct Paracetamol: Equatable, Sendable {
  public let perDose: PerDose
  /// Tablets, or the liquid for a dose below the smallest one.
  public let form: DoseForm
  public let dosesPerDay: Int
  public let ceiling: PerDay
  public let working: Working
}

extension Paracetamol {
  /// The dose for this patient.
  public static func dose(for patient: OpioidCase) throws(DosingRefusal) -> Paracetamol {
    guard let medicine = patient.formulary["paracetamol"] else {
      throw .unusable(.unknownDrug("paracetamol"))
    }
    let context = patient.context
    let gaps = context.gapsBeforeParacetamol
    guard gaps.isEmpty, let weight = context.weight?.amount else { throw .missing(gaps) }
    let applying = medicine.doseRules.filter { context.falls(under: $0.when) }
    let limits = applying.map { Limits($0, weight: weight) }
    guard let least = Limits.least(of: limits) else {
      throw .unusable(.noSuchProduct(medicine.name))
    }
    return try least.dose(of: medicine, from: applying, in: patient.formulary.set)
  }

  /// What the clock gives in 24 hours over all products, and what was taken besides.
  public static func total(_ regimen: Regimen, in formulary: Formulary, at now: Moment) -> PerDay {
    regimen.lines.filter { $0.isTaken(at: now) }.reduce(PerDay(.zero)) { total, line in
      guard let dose = line.paracetamol(in: formulary) else { return total }
      switch line.schedule {
      case .regular(let times): return total + dose.times(times)
      case .rescue: return total + dose.times(line.taken(inLast: 24, before: now).count)
      }
    }
  }

  /// Whether any product with paracetamol stands on the list, by the clock or when needed.
  static func isTaken(_ regimen: Regimen, in formulary: Formulary, at now: Moment) -> Bool {
    regimen.lines.contains { $0.isTaken(at: now) && $0.paracetamol(in: formulary) != nil }
  }

  /// Whether a medicine recorded by name only holds paracetamol, so that nobody knows how much.
  static func isNamed(in names: Set<String>, _ formulary: Formulary) -> Bool {
    names.contains { name in
      let plain = name.hasPrefix("other: ") ? String(name.dropFirst(7)) : name
      guard let medicine = formulary.medicine(called: plain) else { return false }
      return medicine.id == "paracetamol" || medicine.parts.contains("paracetamol")
    }
  }

  private struct Limits {
    let perDose: Mass
    let perDay: Mass
    let dosesPerDay: Int

    init(perDose: Mass, perDay: Mass, dosesPerDay: Int) {
      self.perDose = perDose
      self.perDay = perDay
      self.dosesPerDay = dosesPerDay
    }

    init(_ rule: ParacetamolRule, weight: Rational) {
      let byWeight = rule.perDosePerKilogram.map {
        Mass.roundedDown(milligrams: $0.milligrams * weight)
      }
      let perDose = min(rule.perDose, byWeight ?? rule.perDose)
      let perDay = byWeight.map { $0.times(rule.dosesPerDay) } ?? rule.perDay
      self.init(
        perDose: perDose, perDay: min(rule.perDay, perDay), dosesPerDay: rule.dosesPerDay)
    }

    static func least(of limits: [Limits]) -> Limits? {
      guard let first = limits.first else { return nil }
      return limits.dropFirst().reduce(first) { least, next in
        Limits(
          perDose: min(least.perDose, next.perDose), perDay: min(least.perDay, next.perDay),
          dosesPerDay: min(least.dosesPerDay, next.dosesPerDay))
      }
    }

    func dose(
      of medicine: Medicine, from rules: [ParacetamolRule], in set: ReferenceSet
    ) throws(DosingRefusal) -> Paracetamol {
      let products = [DoseForm.immediateRelease, .solution].compactMap {
        medicine.product(.oral, $0, in: set)
      }
      let made = products.lazy.compactMap { product in
        product.largestDose(upTo: perDose).map { (product.form, $0.total) }
      }
      guard let (form, dose) = made.first else {
        throw .belowSmallestStep(perDose, smallestStep: .milligrams(125))
      }
      let doses = max(1, min(dosesPerDay, perDay.micrograms / dose.micrograms))
      var working = Working()
      for rule in rules {
        working.add(.paracetamolRule, rule.when.rawValue, from: rule.citation)
      }
      working.add(.paracetamolMost, PerDay(perDay).description)
      return Paracetamol(
        perDose: PerDose(dose), form: form, dosesPerDay: doses, ceiling: PerDay(perDay),
        working: working)
    }
  }
}

extension RegimenLine {
  /// The paracetamol in each dose; `nil` when there is none.
  fileprivate func paracetamol(in formulary: Formulary) -> PerDose? {
    switch dose {
    case .mass(let dose): drug == "paracetamol" ? dose : nil
    case .combination(_, let paracetamol):
      formulary[drug]?.parts.contains("paracetamol") == true ? paracetamol : nil
    case .patches: nil
    }
  }
}

extension OpioidContext {
  fileprivate var gapsBeforeParacetamol: [SafetyGap] {
    var gaps: [SafetyGap] = []
    if ageYears == nil { gaps.append(SafetyGap(.age)) }
    if weight == nil { gaps.append(SafetyGap(.weight)) }
    gaps += kidneyGaps
    if liver == nil { gaps.append(SafetyGap(.liver)) }
    if allergies?.isEmpty ?? true { gaps.append(SafetyGap(.allergies)) }
    return gaps
  }

  /// What would allow the usual dose if it were known to be absent.
  var gapsBesideParacetamol: [SafetyGap] {
    let asked: [(String, SafetyItem)] = [
      ("malnutrition", .nutrition), ("alcohol-dependence", .alcohol),
    ]
    return asked.filter { condition($0.0) == .notAssessed }.map { SafetyGap($0.1) }
  }

  /// Whether a rule applies; what nobody knows about food and alcohol counts as if it did.
  fileprivate func falls(under when: ParacetamolRule.When) -> Bool {
    let filtration = kidney ?? .zero
    switch when {
    case .usual: return true
    case .lightOrAtRisk:
      let light = weight.map { $0.amount < Rational(50) } ?? true
      let poor = condition("malnutrition") || condition("alcohol-dependence")
      return light || filtration < Rational(60) || poor != .absent
    case .cirrhosisCompensated: return liver == .mild || liver == .moderate
    case .cirrhosisDecompensated: return liver == .severe
    case .filtration10To50: return filtration <= Rational(50)
    case .filtrationBelow10: return filtration < Rational(10)
    }
  }
}
