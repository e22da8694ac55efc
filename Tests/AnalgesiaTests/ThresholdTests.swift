import Analgesia
import Clinical
import Testing

/// Every limit of every drug file, one step below, exactly, and one step above: made from the files.
@Suite("Every limit of the drug files")
struct ThresholdTests {
  private static let formularies = [Content.british, Content.american]

  /// Tries every medicine of both sets.
  private func everyMedicine(_ body: (Medicine, Formulary) throws -> Void) throws {
    for content in Self.formularies {
      let formulary = try content.get()
      for id in formulary.medicines.keys.sorted() {
        if let medicine = formulary[id] { try body(medicine, formulary) }
      }
    }
  }

  private func patient(in formulary: Formulary) throws -> Patient {
    var patient = try Patient(in: formulary.set)
    patient.setPain(5)
    patient.context.restPain = PainScore(5)
    return patient
  }

  /// A regular line of this product: its smallest dose, or its smallest patch.
  private func line(_ medicine: Medicine, _ product: Product) -> RegimenLine? {
    let dose: RegimenDose
    if let patch = product.patches.first {
      dose = .patches(patch.releases, count: 1)
    } else if let mass = product.strengths.min() ?? product.smallestStep {
      dose = .mass(PerDose(mass))
    } else {
      return nil
    }
    return RegimenLine(
      drug: medicine.id, route: product.route, form: product.form, dose: dose,
      schedule: .regular(timesPerDay: product.dosesPerDay ?? 1))
  }

  @Test func `the wait after a change ends at its hour, not a second before`() throws {
    var tried = 0
    try everyMedicine { medicine, formulary in
      guard medicine.kind.isOpioid, medicine.id != "methadone" else { return }
      for product in medicine.products where product.sets.contains(formulary.set) {
        let intervals = [product.hoursBeforeIncrease, product.hoursAfterChange].compactMap { $0 }
        guard product.route == .oral || product.form.isPatch, var line = line(medicine, product)
        else { continue }
        for hours in intervals {
          for offset in [-1, 0, 1] {
            var patient = try patient(in: formulary)
            let seconds = hours * 3_600 + offset
            line.lastChanged = .instant(patient.now.adding(seconds: -seconds))
            let isFirst = hours == product.hoursBeforeIncrease
            line.since = isFirst ? line.lastChanged : .instant(patient.now.adding(hours: -2_000))
            patient.lines = [line]
            let outcome = patient.answer(.titrate).outcome
            // Without a factor there is no sum to wait for.
            guard formulary.ratio(medicine.id, by: product.route)?.from != nil else { continue }
            #expect((outcome.name == "wait") == (offset < 0), "\(medicine.id) \(hours): \(outcome)")
            tried += 1
          }
        }
      }
    }
    #expect(tried > 100)
  }

  @Test func `what is taken in 24 hours reaches each ceiling, and not a microgram above`() throws {
    var tried = 0
    try everyMedicine { medicine, formulary in
      for ceiling in medicine.ceilings {
        guard let most = ceiling.perDay?.micrograms else { continue }
        var patient = try patient(in: formulary)
        var form = DoseForm.immediateRelease
        switch ceiling.when {
        case .always, .immediateRelease: break
        case .modifiedRelease: form = .modifiedRelease
        case .ageOver75: patient.context.ageYears = 76
        case .clearanceBelow30: patient.setKidney(29)
        case .liverSevere: patient.context.childPugh = .severe
        case .patchFor72Hours, .patchFor7Days: continue
        }
        for offset in [-1, 0, 1] {
          let dose = PerDose(Mass(micrograms: most + offset))
          patient.lines = [
            RegimenLine(
              drug: medicine.id, route: .oral, form: form, dose: .mass(dose),
              schedule: .regular(timesPerDay: 1))
          ]
          let refusals = DailyTotals(patient.opioidCase).refusals
          let expected = DosingRefusal.ceiling(
            drug: medicine.name, perDay: PerDay(Mass(micrograms: most)))
          #expect(refusals == (offset > 0 ? [expected] : []), "\(medicine.id) \(ceiling.when)")
          tried += 1
        }
      }
    }
    #expect(tried > 40)
  }

  @Test(arguments: [75, 76]) func `tramadol is held at 300 mg from 76 years, not at 75`(age: Int)
    throws
  {
    var patient = try Patient()
    patient.context.ageYears = age
    try patient.take("tramadol oral immediate-release 100mg x4")
    #expect(DailyTotals(patient.opioidCase).refusals.isEmpty == (age == 75))
  }

  @Test func `tolerance begins at each threshold on the seventh day, not before`() throws {
    var tried = 0
    try everyMedicine { medicine, formulary in
      let now = try #require(Moment("2026-03-01T09:00:00Z"))
      for row in medicine.tolerance {
        for (offset, early) in [(-1, 0), (0, 0), (1, 0), (0, 1), (1, 1)] {
          let dose: RegimenDose
          if let most = row.perDay {
            dose = .mass(PerDose(Mass(micrograms: most.micrograms + offset)))
          } else {
            let rate = try #require(row.perHour).nanogramsPerHour + offset
            dose = .patches(DeliveryRate(nanogramsPerHour: rate), count: 1)
          }
          var line = RegimenLine(
            drug: medicine.id, route: row.route, form: .solution, dose: dose,
            schedule: .regular(timesPerDay: 1))
          line.since = .instant(now.adding(seconds: early - 7 * 86_400))
          let tolerance = OpioidTolerance([line], in: formulary, at: now)
          let isTolerant = offset >= 0 && early == 0
          #expect((tolerance.finding == .present) == isTolerant, "\(medicine.id) \(row.route)")
          tried += 1
        }
      }
    }
    #expect(tried > 50)
  }

  @Test func `each drug's action changes at 60, 30 and 15, and exactly there`() throws {
    try everyMedicine { medicine, formulary in
      guard medicine.kind.isOpioid, medicine.id != "methadone" else { return }
      for (limit, below, from) in [
        (60, RenalBand.thirtyTo59, RenalBand.sixtyOrMore), (30, .fifteenTo29, .thirtyTo59),
        (15, .below15, .fifteenTo29),
      ] {
        for offset in [-1, 0, 1] {
          var patient = try patient(in: formulary)
          let value = Rational(limit * 1_000 + offset, over: 1_000)
          (patient.context.filtration, patient.context.clearance) = (.fresh(value), .fresh(value))
          let band = offset < 0 ? below : from
          #expect(RenalBand(value) == band)
          guard let product = medicine.products.first(where: { $0.sets.contains(formulary.set) }),
            let line = line(medicine, product)
          else { continue }
          patient.lines = [line]
          patient.change(hoursAgo: 2_000)
          let outcome = patient.answer(.titrate).outcome
          let isStopped = outcome.refusal?.code == "DR-04"
          let action = medicine.action(in: band)
          #expect(isStopped == (action <= .specialist), "\(medicine.id) \(value): \(outcome)")
          if isStopped { #expect(outcome.name == (action == .refuse ? "refuse" : "specialist")) }
        }
      }
    }
  }

  @Test func `each class of the liver has each drug's own action`() throws {
    try everyMedicine { medicine, formulary in
      guard medicine.kind.isOpioid, medicine.id != "methadone",
        let product = medicine.products.first(where: { $0.sets.contains(formulary.set) }),
        let line = line(medicine, product)
      else { return }
      for liver in ChildPugh.allCases {
        var patient = try patient(in: formulary)
        patient.context.childPugh = liver
        patient.lines = [line]
        patient.change(hoursAgo: 2_000)
        let outcome = patient.answer(.titrate).outcome
        let action = medicine.action(in: liver)
        #expect((outcome.refusal?.code == "DR-16") == (action <= .specialist), "\(medicine.id)")
        if action == .refuse { #expect(outcome.name == "refuse") }
      }
    }
  }

  @Test func `H01 each catalogue ends at its smallest and its largest dose`() throws {
    var tried = 0
    try everyMedicine { medicine, formulary in
      guard medicine.parts.isEmpty else { return }
      for product in medicine.products where product.sets.contains(formulary.set) {
        guard let range = product.catalogueRange else { continue }
        let (low, high) = (range.lowerBound.micrograms, range.upperBound.micrograms)
        for (amount, isMade) in [
          (low - 1, false), (low, true), (low + 1, true), (high - 1, true), (high, true),
          (high + 1, false),
        ] where amount > 0 && amount < 9_999_000 {
          var entry = RegimenEntry(
            drug: medicine.id, route: product.route.rawValue, form: product.form.rawValue)
          entry.dose = Mass(micrograms: amount).compact
          entry.timesPerDay = 1
          #expect(((try? entry.read(in: formulary)) != nil) == isMade, "\(medicine.id) \(amount)")
          tried += 1
        }
      }
    }
    #expect(tried > 200)
  }

  @Test func `the figure of risk is flagged from 50 and from 90 by each drug's own factor`() throws
  {
    try everyMedicine { medicine, formulary in
      for row in medicine.risk where row.route != .transdermal {
        for limit in [50, 90] {
          let exact = Rational(limit) / Rational(row.factor)
          let most = Mass.roundedUp(milligrams: exact).micrograms
          for offset in [-1, 0] {
            let line = RegimenLine(
              drug: medicine.id, route: row.route, form: .solution,
              dose: .mass(PerDose(Mass(micrograms: most + offset))),
              schedule: .regular(timesPerDay: 1))
            let flag = limit == 50 ? AnswerFlag.risk50 : .risk90
            let flags = RiskMME([line], in: formulary).flags
            #expect(flags.contains(flag) == (offset == 0), "\(medicine.id) \(limit)")
          }
        }
      }
    }
  }
}
