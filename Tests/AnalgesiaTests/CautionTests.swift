import Analgesia
import Clinical
import Testing

/// Laws that hold for every patient, tried on many made-up ones.
@Suite("Caution")
struct CautionTests {
  /// Everything that can be taken away from what is known.
  ///
  /// Signs that somebody saw (jerks, a low saturation) are left out: taking a sign away is not the
  /// same as not having looked.
  static let deletions: [@Sendable (inout Patient) -> Void] = [
    { $0.context.ageYears = nil }, { $0.context.weight = nil },
    {
      $0.context.filtration = .notRecorded
      $0.context.clearance = .notRecorded
    },
    { $0.context.filtration = .notRecorded }, { $0.context.albumin = .notRecorded },
    { $0.context.childPugh = nil }, { $0.context.frailty = nil },
    { $0.context.sedation = .notRecorded }, { $0.context.respiratoryRate = .notRecorded },
    { $0.context.oxygenSaturation = .notRecorded }, { $0.context.allergies = nil },
    { $0.context.averagePain = nil }, { $0.context.conditions["co2-retention"] = nil },
    { $0.context.conditions["sleep-apnoea"] = nil }, { $0.context.conditions["dementia"] = nil },
    { $0.context.conditions["malnutrition"] = nil },
    { $0.context.conditions["alcohol-dependence"] = nil },
    {
      $0.context.coMedicines = []
      $0.listIsComplete = .notAssessed
    },
  ]

  @Test func `H19 taking away any input never makes the answer bolder`() throws {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<150 {
      let patient = try randomPatient(using: &random)
      for ask in [OpioidAsk.start, .rescue] where ask == .start || !patient.lines.isEmpty {
        let before = boldness(of: patient.answer(ask))
        for (index, delete) in Self.deletions.enumerated() {
          var poorer = patient
          delete(&poorer)
          let after = boldness(of: poorer.answer(ask))
          guard after > before, !isOfTakenDrug(patient.answer(ask)) else { continue }
          Issue.record("deletion \(index) in \(ask): \(before) became \(after)")
        }
      }
    }
  }

  /// Liver and allergies of a drug already taken do not hold an answer back: a refusal that rests on
  /// them is not a lack of boldness.
  private func isOfTakenDrug(_ answer: OpioidAnswer) -> Bool {
    ["DR-16", "ALLERGY"].contains(answer.outcome.refusal?.code) && answer.ask != .start
  }

  @Test("worse kidneys never raise a dose of anything")
  func kidneys() throws {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      var patient = try randomPatient(using: &random)
      for ask in [OpioidAsk.start, .rescue] {
        var previous = Rational.zero
        for kidney in 1...120 {
          patient.setKidney(kidney)
          let now = boldness(of: patient.answer(ask))
          if now < previous { Issue.record("\(ask) at \(kidney)") }
          previous = max(previous, now)
        }
      }
    }
  }

  @Test
  func `H05 every proposal says what it gives per dose and in 24 hours, with working and sources`()
    throws
  {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let answer = try randomPatient(using: &random).answer(.start)
      for proposal in answer.outcome.proposals {
        #expect(proposal.perDose.upperBound.description.hasSuffix(" per dose"))
        #expect(proposal.perDay.upperBound.description.hasSuffix(" in 24 hours"))
        #expect(
          proposal.perDose.upperBound.times(proposal.dosesPerDay) == proposal.perDay.upperBound)
      }
      #expect(answer.outcome.name != "proposal" || !answer.working.lines.isEmpty)
      #expect(answer.outcome.name != "proposal" || !answer.citations.isEmpty)
    }
  }

  @Test
  func `H10 a dose is rounded down to what is made, never up and never to nothing in silence`()
    throws
  {
    for medicine in try Content.british.get().medicines.values {
      for product in medicine.products where !product.strengths.isEmpty {
        let smallest = try #require(product.strengths.min())
        let largest = try #require(product.strengths.max()).times(Product.mostUnits)
        for step in 0..<500 {
          let limit = Mass(micrograms: smallest.micrograms / 2 + step * largest.micrograms / 500)
          let dose = product.largestDose(upTo: limit)?.total
          let holds = dose.map { $0 <= limit } ?? (limit < smallest)
          guard !holds else { continue }
          Issue.record("\(medicine.id) \(limit): \(String(describing: dose))")
        }
        #expect(product.largestDose(upTo: largest)?.total == largest)
      }
    }
  }

  @Test func `H11 the rescue dose rests on the regular total only`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    let before = patient.answer(.rescue).outcome
    var entry = RegimenEntry(drug: "morphine", route: "oral", form: "solution")
    entry.dose = "10mg"
    entry.schedule = .rescue
    var rescue = try entry.read(in: patient.formulary)
    rescue.taken = (1...6).map { DoseTaken(at: patient.now.adding(hours: -$0), reason: .incident) }
    patient.lines.append(rescue)
    #expect(patient.answer(.rescue).outcome == before)
    patient.lines[0].stopped = Occasion("2026-02-28")
    #expect(patient.answer(.rescue).outcome.refusal != nil)
  }

  @Test func `H17 no patch and no fast fentanyl without seven shown days at the threshold`() throws
  {
    var random = SeededGenerator(seed: 17)
    let formulary = try Content.british.get()
    var patient = try Patient()
    for _ in 0..<50_000 {
      let milligrams = Int.random(in: 5...60, using: &random)
      let hours = Int.random(in: 0...400, using: &random)
      var line = RegimenLine(
        drug: "morphine", route: .oral, form: .modifiedRelease,
        dose: .mass(PerDose(.milligrams(milligrams))), schedule: .regular(timesPerDay: 2))
      let isDated = Bool.random(using: &random)
      line.since = isDated ? .instant(patient.now.adding(hours: -hours)) : nil
      let tolerance = OpioidTolerance([line], in: formulary, at: patient.now)
      let proved = isDated && hours >= 168 && milligrams * 2 >= 60
      guard (tolerance.finding == .present) != proved else { continue }
      Issue.record("\(milligrams) mg twice a day for \(hours) hours")
    }
    for (dose, days, code) in [
      ("30mg", 7, "DR-08"), ("30mg", 6, "DR-01"), ("29.5mg", 7, "DR-01"),
    ] {
      patient.lines = []
      try patient.take("morphine oral solution \(dose) x2", days: days)
      #expect(patient.answer(.patch(drug: "fentanyl")).outcome.refusal?.code == code)
      let fast = patient.answer(.transmucosal(drug: "fentanyl")).outcome.refusal?.code
      #expect(fast == (code == "DR-01" ? "DR-02" : code))
    }
  }

  /// The most oral morphine, in mg, that the answer would let anyone give in 24 hours, and beside
  /// it the largest rescue dose; nothing where nothing is proposed.
  private func boldness(of answer: OpioidAnswer) -> Rational {
    let regular = answer.outcome.proposals.map { proposal in
      let factor =
        proposal.drug == "codeine"
        ? Rational(1, over: 10) : Rational(proposal.drug == "paracetamol" ? 0 : 1)
      return proposal.perDay.upperBound.mass.milligrams * factor
    }
    let rescues =
      answer.outcome.proposals.compactMap { $0.rescue?.perDose.upperBound.mass.milligrams }
      + [answer.outcome.rescue?.dose.perDose.upperBound.mass.milligrams].compactMap { $0 }
    return (regular.max() ?? .zero) + (rescues.max() ?? .zero)
  }

  private func randomPatient(using random: inout SeededGenerator) throws -> Patient {
    var patient = try Patient()
    patient.context.ageYears = Int.random(in: 16...95, using: &random)
    patient.context.weight = Quantity("\(Int.random(in: 40...110, using: &random))kg")
    patient.setKidney(Int.random(in: 5...110, using: &random))
    patient.context.albumin = .fresh(Rational(Int.random(in: 20...45, using: &random)))
    patient.context.childPugh = ChildPugh.allCases.randomElement(using: &random)
    patient.context.frailty = Int.random(in: 1...9, using: &random)
    patient.context.sedation = .fresh(Int.random(in: 0...2, using: &random))
    patient.context.respiratoryRate = .fresh(Int.random(in: 10...22, using: &random))
    patient.setPain(Int.random(in: 0...10, using: &random))
    for name in patient.context.conditions.keys.sorted() {
      patient.context.conditions[name] =
        Int.random(in: 0...5, using: &random) == 0 ? .present : .absent
    }
    let others = [[], ["lorazepam"], ["phenelzine"], ["naltrexone"], ["other: arnica"], []]
    patient.context.coMedicines = Set(others.randomElement(using: &random) ?? [])
    patient.context.allergies = [["none-known"], ["none-known"], ["codeine"], ["morphine"]]
      .randomElement(using: &random)
    let regimens = [
      "", "codeine oral immediate-release 60mg x4", "morphine oral modified-release 60mg x2",
      "fentanyl transdermal patch-72-hour 50microgram/h", "",
    ]
    let regimen = regimens.randomElement(using: &random) ?? ""
    if !regimen.isEmpty { try patient.take(regimen) }
    return patient
  }
}
