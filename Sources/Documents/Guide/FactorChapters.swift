import Analgesia
import Clinical

/// The three kinds of factor, which are never used for one another, and the tables that are shown.
struct FactorChapters {
  /// One for each reference set.
  let formularies: [Formulary]
  /// The factors are the same in every set.
  let formulary: Formulary

  var chapters: [GuideChapter] {
    [
      GuideChapter(
        letter: "A", title: .riskTitle, introduction: [.riskUse], entries: medicines.flatMap(risk)),
      GuideChapter(
        letter: "B", title: .rotationTitle, introduction: [.rotationUse, .rotationGuard],
        entries: medicines.flatMap(rotation)),
      GuideChapter(
        letter: "C", title: .toleranceTitle, introduction: [.toleranceUse],
        entries: medicines.flatMap(tolerance) + [together, fewDays]),
      GuideChapter(
        letter: "D", title: .tablesTitle, introduction: [.tablesUse],
        entries: formulary.tables.sorted { $0.id < $1.id }.flatMap(published)),
    ]
  }

  private var medicines: [Medicine] { formulary.medicines.values.sorted { $0.id < $1.id } }

  private func risk(of medicine: Medicine) -> [GuideEntry] {
    medicine.risk.map { row in
      let kind: RotationRatio.Amount =
        row.route == .transdermal ? .microgramsPerHour : .milligramsPerDay
      let count = Self.count(kind)
      let line = ExamplePatient.line(medicine.id, row.route, kind, count)
      let value = RiskMME([line], in: formulary).value
      var entry = GuideEntry(
        GuideFigure.drug(medicine.name, row.route), GuideFigure.factor(row.factor),
        from: [row.citation])
      entry.checks = [
        "\(GuideFigure.amount(count, kind)) \u{D7} \(row.factor) = \(GuideFigure.milligrams(value))"
      ]
      return entry
    }
  }

  private static func count(_ kind: RotationRatio.Amount) -> Int {
    switch kind {
    case .milligramsPerDay: 10
    case .microgramsPerHour: 25
    }
  }

  private func rotation(of medicine: Medicine) -> [GuideEntry] {
    Route.allCases.compactMap { route -> GuideEntry? in
      guard route != .subcutaneousInfusion, let ratio = formulary.ratio(medicine.id, by: route)
      else { return nil }
      let figure = [
        ratio.from.map { GuideFactorWords.from.text(GuideFigure.factor($0)) },
        ratio.to.map { GuideFactorWords.to.text(GuideFigure.factor($0)) },
      ].compactMap { $0 }.joined(separator: "; ")
      var entry = GuideEntry(
        GuideFigure.drug(medicine.name, route), figure, from: ratio.citations)
      if ratio.to == nil { entry.notes.append(GuideFactorWords.noTo.english) }
      if let most = ratio.mostCautiousTo {
        entry.notes.append(GuideFactorWords.mostCautiousTo.text(GuideFigure.factor(most)))
      }
      if let lowest = ratio.lowestFrom, let highest = ratio.highestFrom {
        entry.notes.append(GuideFactorWords.publishedFrom.text("\(lowest)", "\(highest)"))
      }
      entry.checks = leaving(medicine, route, ratio) + entering(ratio)
      if ratio.to != nil {
        entry.answer = formularies.map { RotationExample(medicine, route, in: $0).text }
      }
      return entry
    }
  }

  private func leaving(
    _ medicine: Medicine, _ route: Route, _ ratio: RotationRatio
  ) -> [String] {
    let count = Self.count(ratio.amount)
    let line = ExamplePatient.line(medicine.id, route, ratio.amount, count)
    guard let from = ratio.from, let total = try? DailyOpioidTotal.of([line], in: formulary) else {
      return []
    }
    let amount = GuideFigure.amount(count, ratio.amount)
    return ["\(amount) \u{D7} \(from) = \(GuideFigure.milligrams(total.oralMorphine))"]
  }

  /// 60 mg of oral morphine, a third less, and what the most cautious table allows.
  private func entering(_ ratio: RotationRatio) -> [String] {
    guard let to = ratio.to else { return [] }
    let third = RotationReduction(basis: .usual, part: Rational(1, over: 3))
    let sum = RotationSum(
      Rational(60), less: third, over: to, guardedBy: ratio.mostCautiousTo ?? to)
    let most = sum.most ?? sum.target
    return [
      "60 mg \u{F7} \(to) \u{D7} \(sum.reduction.kept) = \(GuideFigure.milligrams(sum.reduced))",
      GuideFactorWords.lower.text(
        "60 mg \u{F7} \(ratio.mostCautiousTo ?? to) = \(GuideFigure.milligrams(most))",
        GuideFigure.milligrams(sum.reduced), GuideFigure.milligrams(sum.target)),
    ]
  }

  private func tolerance(of medicine: Medicine) -> [GuideEntry] {
    medicine.tolerance.map { row in
      let threshold = row.perDay.map { GuideFactorWords.in24Hours.text("\($0)") }
      let figure = threshold ?? row.perHour?.description ?? ""
      var entry = GuideEntry(
        GuideFigure.drug(medicine.name, row.route), figure, from: [row.citation])
      entry.checks = atAndBelow(row).map { share($0.0, of: medicine, row, text: $0.1) }
      return entry
    }
  }

  /// The threshold itself, and the amount just below it, each as a line and as words.
  private func atAndBelow(
    _ row: ToleranceThreshold
  ) -> [(ExamplePatient.Amount, String)] {
    if let perHour = row.perHour {
      let half = DeliveryRate(nanogramsPerHour: perHour.nanogramsPerHour / 2)
      return [perHour, half].map {
        (.patch($0), "\($0) \u{F7} \(perHour)")
      }
    }
    guard let perDay = row.perDay else { return [] }
    let below = Mass(micrograms: perDay.micrograms - 1_000)
    return [perDay, below].map {
      (.regular($0, 1), "\(GuideFigure.milligrams($0)) \u{F7} \(GuideFigure.milligrams(perDay))")
    }
  }

  private func share(
    _ amount: ExamplePatient.Amount, of medicine: Medicine, _ row: ToleranceThreshold, text: String
  ) -> String {
    var patient = ExamplePatient(formulary)
    let form: DoseForm = row.perHour == nil ? .immediateRelease : .patchFor72Hours
    patient.take(ExamplePatient.line(medicine.id, row.route, form, amount))
    return verdict(of: patient, text)
  }

  private func verdict(of patient: ExamplePatient, _ text: String) -> String {
    let tolerance = patient.opioidCase.tolerance
    let word: GuideFactorWords = tolerance.finding == .present ? .tolerant : .notTolerant
    return "\(text) = \(tolerance.fraction): \(word.english)"
  }

  private var together: GuideEntry {
    var patient = ExamplePatient(formulary)
    patient.take("oxycodone", .modifiedRelease, .milligrams(10), times: 2)
    patient.take("morphine", .modifiedRelease, .milligrams(10), times: 2)
    var entry = GuideEntry(
      GuideFactorWords.togetherName.english, GuideFactorWords.togetherFigure.english,
      from: citations(of: patient))
    entry.checks = [verdict(of: patient, "20 mg \u{F7} 30 mg + 20 mg \u{F7} 60 mg")]
    return entry
  }

  private var fewDays: GuideEntry {
    var patient = ExamplePatient(formulary)
    var line = ExamplePatient.line(
      "morphine", .oral, .modifiedRelease, .regular(.milligrams(30), 2))
    line.since = .instant(ExamplePatient.now.adding(hours: -6 * 24))
    patient.lines = [line]
    var entry = GuideEntry(
      GuideFactorWords.daysName.english,
      GuideFactorWords.daysFigure.text("\(OpioidTolerance.daysNeeded)"),
      from: citations(of: patient))
    entry.notes = [GuideFactorWords.daysNote.english]
    entry.checks = [
      verdict(of: patient, GuideFactorWords.daysCheck.text("6", "\(OpioidTolerance.daysNeeded)"))
    ]
    return entry
  }

  private func citations(of patient: ExamplePatient) -> [Citation] {
    patient.opioidCase.tolerance.working.citations
  }

  private func published(_ table: PublishedTable) -> [GuideEntry] {
    table.rows.map { row in
      let name = formulary[row.drug]?.name ?? row.drug
      let count = Self.count(row.amount)
      let line = ExamplePatient.line(row.drug, row.route, row.amount, count)
      var entry = GuideEntry(
        table.id + ": " + GuideFigure.drug(name, row.route),
        GuideFigure.factors(row.lowest, row.highest), from: [row.citation ?? table.citation])
      guard let total = table.oralMorphine(of: [line], in: formulary) else { return entry }
      let ends = [(row.lowest, total.lowerBound), (row.highest, total.upperBound)]
      entry.checks = ends.prefix(row.lowest == row.highest ? 1 : 2).map { factor, value in
        "\(GuideFigure.amount(count, row.amount)) \u{D7} \(factor) = "
          + GuideFigure.milligrams(value)
      }
      return entry
    }
  }
}
