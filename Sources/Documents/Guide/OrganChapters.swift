import Analgesia
import Clinical

/// What failing kidneys and a failing liver make of each opioid.
struct OrganChapters {
  let formulary: Formulary

  var chapters: [GuideChapter] {
    let medicines = formulary.medicines.values.sorted { $0.id < $1.id }
    return [
      GuideChapter(
        letter: "E", title: .kidneyTitle, introduction: [.kidneyUse, .organWords, .kidneyLower],
        entries: [bands, lower, acute] + medicines.flatMap(kidney)),
      GuideChapter(
        letter: "F", title: .liverTitle, introduction: [.liverUse, .organWords],
        entries: medicines.flatMap(liver)),
    ]
  }

  /// The value just below each limit and the limit itself.
  private var bands: GuideEntry {
    var entry = GuideEntry(GuideFactorWords.bandsName.english, "60, 30, 15", from: [.bands])
    let values = ["60", "59.9", "30", "29.9", "15", "14.9"]
    let tenths = [600, 599, 300, 299, 150, 149]
    entry.checks = zip(values, tenths).map { text, tenths in
      GuideFactorWords.inBand.text(text, RenalBand(Rational(tenths, over: 10)).rawValue)
    }
    return entry
  }

  private var lower: GuideEntry {
    var context = OpioidContext()
    context.clearance = .fresh(Rational(45))
    context.filtration = .fresh(Rational(28))
    var entry = GuideEntry(
      GuideFactorWords.lowerName.english, GuideFactorWords.lowerFigure.english, from: [.bands])
    entry.checks = [
      GuideFactorWords.lowerCheck.text("45", "28", (context.kidney ?? .zero).decimal(places: 1))
    ]
    return entry
  }

  private var acute: GuideEntry {
    var context = OpioidContext()
    context.clearance = .fresh(Rational(90))
    context.findings["acute-kidney-injury"] = .present
    var entry = GuideEntry(
      GuideFactorWords.acuteName.english, RenalBand.below15.rawValue, from: [.acuteKidneys])
    let band = RenalBand(context.kidney ?? .zero)
    entry.checks = [GuideFactorWords.acuteCheck.text("90", band.rawValue)]
    return entry
  }

  private func kidney(_ medicine: Medicine) -> [GuideEntry] {
    medicine.renal.map { row in
      var entry = GuideEntry(
        GuideFactorWords.kidneyName.text(medicine.name, row.band.rawValue), row.action.rawValue,
        from: [row.citation])
      let tenths = row.band.exampleTenths
      let value = Rational(tenths, over: 10)
      entry.checks = [
        GuideFactorWords.kidneyCheck.text(
          value.decimal(places: 1), RenalBand(value).rawValue,
          medicine.action(in: RenalBand(value)).rawValue)
      ]
      return entry
    }
  }

  private func liver(_ medicine: Medicine) -> [GuideEntry] {
    medicine.hepatic.map { row in
      var entry = GuideEntry(
        GuideFactorWords.liverName.text(medicine.name, row.liver.rawValue), row.action.rawValue,
        from: [row.citation])
      entry.checks = [
        GuideFactorWords.liverCheck.text(
          medicine.name, row.liver.rawValue, medicine.action(in: row.liver).rawValue)
      ]
      return entry
    }
  }
}

extension RenalBand {
  /// A value of the band, in tenths of a mL/min: its upper edge, or 60.
  fileprivate var exampleTenths: Int {
    switch self {
    case .sixtyOrMore: 600
    case .thirtyTo59: 599
    case .fifteenTo29: 299
    case .below15: 149
    }
  }
}

extension Citation {
  fileprivate static let bands = Citation(
    "osteon-policy", "bands at 60, 30 and 15; the lower of clearance and filtration decides",
    evidence: .policy)
  fileprivate static let acuteKidneys = Citation(
    "osteon-policy", "acute kidney injury and dialysis count as below 15", evidence: .policy)
}
