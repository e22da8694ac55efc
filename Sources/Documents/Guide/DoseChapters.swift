import Analgesia
import Clinical

/// What is made and how doses are rounded to it, first doses, and the most in a day.
struct DoseChapters {
  /// One for each reference set.
  let formularies: [Formulary]

  var chapters: [GuideChapter] {
    let limits = LimitEntries(formularies: formularies)
    return [
      GuideChapter(
        letter: "G", title: .productsTitle, introduction: [.productsUse, .productsRound],
        entries: medicines.flatMap(products)),
      GuideChapter(
        letter: "H", title: .startsTitle, introduction: [.startsUse],
        entries: medicines.flatMap(starts) + PatchStartEntries(formularies: formularies).entries
          + (formularies.first.map { CoverEntries(formulary: $0).entries } ?? [])),
      GuideChapter(
        letter: "I", title: .limitsTitle, introduction: [.limitsUse], entries: limits.entries),
    ]
  }

  private var medicines: [Medicine] {
    (formularies.first?.medicines.values).map { $0.sorted { $0.id < $1.id } } ?? []
  }

  private func formulary(of sets: [ReferenceSet]) -> Formulary? {
    formularies.first { sets.contains($0.set) }
  }

  /// Products of opioids and paracetamol: only their doses are rounded to what is made.
  private func products(of medicine: Medicine) -> [GuideEntry] {
    guard medicine.kind.isOpioid || medicine.id == "paracetamol" else { return [] }
    return medicine.products.map { product in
      var entry = GuideEntry(
        GuideFigure.drug(medicine.name, product.route, product.form), figure(of: product),
        from: [product.citation])
      entry.notes = [GuideDoseWords.inSets.text(GuideFigure.sets(product.sets))]
      if let doses = product.dosesPerDay, product.patches.isEmpty {
        entry.notes.append(GuideDoseWords.dosesPerDay.text("\(doses)"))
      }
      if let range = product.catalogueRange {
        entry.notes.append(
          GuideDoseWords.accepted.text("\(range.lowerBound)", "\(range.upperBound)"))
      }
      entry.checks = rounding(product) + interval(medicine, product)
      return entry
    }
  }

  private func figure(of product: Product) -> String {
    if let step = product.smallestStep {
      return GuideDoseWords.steps.text(GuideFigure.milligrams(step))
    }
    guard product.patches.isEmpty else {
      return product.patches.map { $0.releases.microgramsPerHour.decimal(places: 1) }
        .joined(separator: ", ") + GuideDoseWords.rateUnit.english
    }
    return GuideFigure.list(product.strengths)
  }

  /// Seven tenths of the largest strength, or two and a half where there is only one.
  private func rounding(_ product: Product) -> [String] {
    if let step = product.smallestStep {
      let limit = Mass(micrograms: step.micrograms * 37 / 10)
      guard let dose = product.largestDose(upTo: limit) else { return [] }
      return [
        GuideDoseWords.roundedSteps.text(
          GuideFigure.milligrams(limit), GuideFigure.milligrams(step),
          GuideFigure.milligrams(dose.total))
      ]
    }
    guard let largest = product.strengths.max() else { return [] }
    let tenths = product.strengths.count == 1 ? 25 : 7
    let limit = Mass(micrograms: largest.micrograms * tenths / 10)
    guard let dose = product.largestDose(upTo: limit) else { return [] }
    return [
      GuideDoseWords.roundedUnits.text(
        GuideFigure.milligrams(limit), "\(Product.mostUnits)",
        GuideFigure.list(product.strengths), GuideFigure.milligrams(dose.total))
    ]
  }

  /// A dose that was changed just now, and when it may be raised.
  private func interval(_ medicine: Medicine, _ product: Product) -> [String] {
    guard let first = product.hoursBeforeIncrease else { return [] }
    let now = ExamplePatient.now
    let hours = [first] + [product.hoursAfterChange].compactMap { $0 }
    return zip([GuideDoseWords.afterFirst, .afterChange], hours).map { word, hours in
      word.text("\(now)", "\(hours)", "\(now.adding(hours: hours))")
    }
  }

  private func starts(of medicine: Medicine) -> [GuideEntry] {
    medicine.starts.map { row in
      let dose =
        row.lowest == row.highest ? "\(row.lowest)" : "\(row.lowest) to \(row.highest)"
      var entry = GuideEntry(
        GuideDoseWords.startName.text(
          medicine.name, row.form.name(in: .english), row.pain.rawValue, row.patient.rawValue),
        GuideDoseWords.startFigure.text(dose, "\(24 / row.dosesPerDay)"), from: [row.citation])
      entry.notes = formularies.map { offered(row, of: medicine, in: $0) }
      let ends = row.lowest == row.highest ? [row.lowest] : [row.lowest, row.highest]
      entry.checks = ends.map { dose in
        let total = PerDose(dose).times(row.dosesPerDay)
        return "\(GuideFigure.milligrams(dose)) \u{D7} \(row.dosesPerDay) = "
          + GuideFigure.milligrams(total.mass)
      }
      return entry
    }
  }

  /// What the program answers to a patient of this row.
  private func offered(_ row: Start, of medicine: Medicine, in formulary: Formulary) -> String {
    var patient = ExamplePatient(formulary)
    patient.setPain(row.pain == .severe ? 8 : 5)
    switch row.patient {
    case .standard: break
    case .vulnerable: patient.makeVulnerable()
    }
    let proposal = patient.answer(.start).outcome.proposals.first {
      $0.drug == medicine.id && $0.form == row.form
    }
    guard let proposal else { return GuideDoseWords.notOffered.text(formulary.set.rawValue) }
    return GuideDoseWords.offered.text(
      formulary.set.rawValue, GuideAnswer.text(of: proposal).joined(separator: "; "))
  }
}
