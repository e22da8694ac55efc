import Analgesia
import CarePathway
import Clinical

/// What is asked of one medicine, in asking order.
enum MedicineField: String, CaseIterable {
  case product, use, dose, paracetamol, rate, patches, times, since, changed, record
  case takenAt = "taken-at"
  case reason, effect, take, remove

  var word: MedicineFieldWords {
    switch self {
    case .product: .product
    case .use: .use
    case .dose: .dose
    case .paracetamol: .paracetamol
    case .rate: .rate
    case .patches: .patches
    case .times: .times
    case .since: .since
    case .changed: .changed
    case .record, .take, .remove: .action
    case .takenAt: .takenAt
    case .reason: .reason
    case .effect: .effect
    }
  }
}

extension MedicineField {
  /// Asked of one dose that was taken, whatever the product is.
  fileprivate var isAboutOneDose: Bool {
    switch self {
    case .takenAt, .reason, .effect: true
    case .product, .use, .dose, .paracetamol, .rate, .patches, .times, .since, .changed, .record,
      .take, .remove:
      false
    }
  }
}

/// What has been written of one medicine so far.
struct MedicineDraft: Equatable, Sendable {
  let drug: String
  var values: [MedicineField: String] = [:]

  subscript(field: MedicineField) -> String? { values[field] }

  /// Enters a value; another product brings other fields, and what stood in the old ones is dropped.
  mutating func set(_ field: MedicineField, to value: String, in formulary: Formulary) {
    values[field] = value
    guard field == .product || field == .use else { return }
    let kept = Set(fields(in: formulary))
    values = values.filter { kept.contains($0.key) || $0.key.isAboutOneDose }
  }

  /// The products of the drug, each route and form once; those of the reference set in front.
  static func products(of medicine: Medicine, in set: ReferenceSet) -> [Product] {
    let ordered =
      medicine.products.filter { $0.sets.contains(set) }
      + medicine.products.filter { !$0.sets.contains(set) }
    return ordered.reduce(into: []) { unique, product in
      if !unique.contains(where: { $0.name == product.name }) { unique.append(product) }
    }
  }

  func product(in formulary: Formulary) -> Product? {
    formulary[drug].flatMap { medicine in
      Self.products(of: medicine, in: formulary.set).first { $0.name == self[.product] }
    }
  }

  /// The fields that this medicine has, as far as it is known what it is.
  func fields(in formulary: Formulary) -> [MedicineField] {
    guard let medicine = formulary[drug], let product = product(in: formulary) else {
      return [.product]
    }
    if product.form.isPatch {
      return [.product, .rate, .patches, .since, .changed, .record]
    }
    let parts: [MedicineField] = medicine.parts.count > 1 ? [.paracetamol] : []
    let often: [MedicineField] = self[.use] == RegimenEntry.Schedule.rescue.rawValue ? [] : [.times]
    return [.product, .use, .dose] + parts + often + [.since, .changed, .record]
  }
}

extension Product {
  /// What tells one product of a drug from another.
  var name: String { route.rawValue + "/" + form.rawValue }

  /// Whether its doses are written in micrograms.
  var isInMicrograms: Bool {
    guard let largest = strengths.max() ?? smallestStep?.times(200) else { return false }
    return largest < .milligrams(1)
  }

  /// How a dose of this product is typed: whole limits are those of the catalogue.
  var grammar: NumberGrammar {
    let scale = isInMicrograms ? 10_000 : 10
    let range = catalogueRange ?? Mass.zero...Mass.milligrams(9_999)
    let lowest = min(range.lowerBound.micrograms, 100_000_000) * scale
    let highest = min(range.upperBound.micrograms, 100_000_000) * scale
    return NumberGrammar(
      unit: isInMicrograms ? "micrograms" : "mg", decimals: isInMicrograms ? 0 : 2,
      range: lowest...max(lowest, highest))
  }
}
