import Analgesia
import Clinical
import Testing

@Suite("What stops the raising of a dose")
struct TitrationGateTests {
  @Test func `each hard gap is asked for by name (DR-08)`() throws {
    let gaps: [(SafetyItem, (inout Patient) -> Void)] = [
      (.age, { $0.context.ageYears = nil }),
      (.respiratoryRate, { $0.context.respiratoryRate = .notRecorded }),
      (.sedation, { $0.context.sedation = .notRecorded }),
      (
        .kidney,
        {
          $0.context.filtration = .notRecorded
          $0.context.clearance = .notRecorded
        }
      ),
      (.medicines, { $0.listIsComplete = .notAssessed }),
      (.pain, { $0.context.averagePain = nil }), (.lastChange, { $0.lines[0].lastChanged = nil }),
    ]
    for (item, remove) in gaps {
      var patient = try ready()
      remove(&patient)
      #expect(patient.answer(.titrate).outcome == .refuse(.missing([SafetyGap(item)])))
    }
  }

  @Test func `pain at rest does not stand in for the average`() throws {
    var patient = try ready()
    patient.context.averagePain = nil
    patient.context.restPain = PainScore(9)
    #expect(patient.answer(.titrate).outcome == .refuse(.missing([SafetyGap(.pain)])))
  }

  @Test
  func `a first day within the interval waits, and a long one asks when the dose last changed`()
    throws
  {
    var patient = try ready()
    patient.lines[0].lastChanged = nil
    patient.lines[0].since = .instant(patient.now.adding(hours: -20))
    #expect(patient.answer(.titrate).outcome == .wait(until: patient.now.adding(hours: 28)))
    patient.lines[0].since = .instant(patient.now.adding(hours: -48))
    #expect(patient.answer(.titrate).outcome == .refuse(.missing([SafetyGap(.lastChange)])))
  }

  @Test func `liver and allergies of a drug already taken are asked for beside the answer`() throws
  {
    var patient = try ready()
    patient.context.childPugh = nil
    patient.context.allergies = nil
    patient.setPain(7)
    for ask in [OpioidAsk.titrate, .rescue] {
      let answer = patient.answer(ask)
      #expect(answer.outcome.name == "proposal")
      #expect(answer.flags.contains(.vulnerableNotExcluded))
      #expect(answer.missing.contains(SafetyGap(.liver)))
      #expect(answer.missing.contains(SafetyGap(.allergies)))
    }
    patient.lines = []
    try patient.take("fentanyl transdermal patch-72-hour 50microgram/h")
    #expect(
      patient.answer(.rescue).outcome
        == .refuse(.missing([SafetyGap(.liver), SafetyGap(.allergies)])))
  }

  @Test func `another drug, an allergy, an antagonist, a failing liver or kidneys end the sum`()
    throws
  {
    let changes: [(String, (inout Patient) throws -> Void)] = [
      ("DR-03", { try $0.take("methadone oral immediate-release 5mg x3") }),
      ("DR-04", { $0.setKidney(29) }), ("DR-13", { try $0.take(Self.oxycodone) }),
      ("DR-14", { $0.context.coMedicines = ["phenelzine"] }),
      ("DR-15", { $0.context.ageYears = 17 }), ("DR-16", { $0.context.childPugh = .severe }),
      ("INTERACTION", { $0.context.coMedicines = ["naltrexone"] }),
      ("ALLERGY", { $0.context.allergies = ["morphine"] }),
      ("DR-08", { $0.lines = [] }),
      ("ROUTE", { $0.context.findings["swallowing-lost"] = .present }),
      ("MIXTURE", { try $0.take("morphine oral solution 5mg x4") }),
    ]
    for (code, change) in changes {
      var patient = try ready()
      try change(&patient)
      patient.change(hoursAgo: 48)
      let answer = patient.answer(.titrate)
      #expect(answer.outcome.refusal?.code == code, "\(code): \(answer.outcome)")
      #expect(answer.outcome.proposals.isEmpty)
    }
  }

  private static let oxycodone = "oxycodone oral modified-release 10mg x2"

  @Test func `DR-12 begins above 300 mg, for what is taken and for what would be`() throws {
    for (line, code) in [
      ("39.5mg", "proposal"), ("40mg", "proposal"), ("40.5mg", "DR-12"), ("50mg", "DR-12"),
      ("50.5mg", "DR-12"),
    ] {
      var patient = try Patient()
      try patient.take("morphine oral solution \(line) x6")
      patient.change(hoursAgo: 48)
      patient.setPain(5)
      let outcome = patient.answer(.titrate).outcome
      #expect((outcome.refusal?.code ?? outcome.name) == code, "\(line)")
    }
  }

  @Test func `a strong inhibitor holds an increase of the opioid it raises, and of no other`()
    throws
  {
    var patient = try Patient()
    try patient.take(Self.oxycodone)
    patient.change(hoursAgo: 48)
    patient.setPain(6)
    patient.context.coMedicines = ["clarithromycin"]
    let held = patient.answer(.titrate)
    #expect(held.outcome == .hold && held.step == .computed)
    #expect(held.flags.contains(.cyp3a4Inhibitor))
    #expect(held.working.texts(in: .english).last?.contains("hold any increase") == true)
    patient.lines = []
    try patient.take("morphine oral modified-release 30mg x2")
    patient.change(hoursAgo: 48)
    #expect(patient.answer(.titrate).outcome.name == "proposal")
  }

  @Test func `V56 phenelzine refuses tramadol (DR-14), sertraline is a warning beside it`() throws {
    var patient = try Patient()
    try patient.take("tramadol oral immediate-release 50mg x4")
    patient.change(hoursAgo: 120)
    patient.setPain(2)
    patient.context.coMedicines = ["phenelzine"]
    let refused = patient.answer(.titrate).outcome
    #expect(refused == .refuse(.monoamineOxidaseInhibitor(drug: "tramadol")))
    patient.context.coMedicines = ["sertraline"]
    let warned = patient.answer(.titrate)
    #expect(warned.outcome == .continueSame && warned.flags.contains(.serotonergic))
    patient.lines = []
    try patient.take("morphine oral modified-release 30mg x2")
    patient.change(hoursAgo: 120)
    #expect(!patient.answer(.titrate).flags.contains(.serotonergic))
    patient.context.coMedicines = ["phenelzine"]
    let specialist = patient.answer(.titrate).outcome
    #expect(specialist == .specialist(.monoamineOxidaseInhibitor(drug: "morphine")))
  }

  @Test func `R-089 is printed beside the answer and does not end it`() throws {
    var patient = try ready()
    patient.context.findings["opioid-need-rise-in-4-weeks"] = .present
    let answer = patient.answer(.titrate)
    #expect(answer.flags.contains(.risingNeed) && answer.outcome.name == "proposal")
  }

  @Test func `an open emergency is a flag beside the step, and signs of toxicity end it`() throws {
    var patient = try ready()
    patient.context.emergencyOpen = .present
    #expect(patient.answer(.titrate).flags.first == .emergencyOpen)
    #expect(patient.answer(.titrate).outcome.name == "proposal")
    patient.context.sedation = .fresh(3)
    #expect(patient.answer(.titrate).outcome == .hold)
    patient.context.sedation = .fresh(4)
    #expect(patient.answer(.titrate).outcome == .emergency)
  }

  @Test func `every product's hours are kept: an hour less waits, the hour itself does not`() throws
  {
    let formulary = try Content.british.get()
    for medicine in formulary.medicines.values where medicine.kind == .strongOpioid {
      for product in medicine.products where product.route == .oral {
        guard let hours = product.hoursBeforeIncrease, product.sets.contains(.unitedKingdom),
          let strength = product.strengths.first ?? product.smallestStep?.times(10)
        else { continue }
        for (ago, waits) in [(hours - 1, true), (hours, false), (hours + 1, false)] {
          var patient = try Patient()
          let form = "\(medicine.id) oral \(product.form.rawValue)"
          try patient.take("\(form) \(strength.compact) x\(product.dosesPerDay ?? 2)")
          patient.change(hoursAgo: ago)
          patient.setPain(6)
          let answer = patient.answer(.titrate)
          #expect((answer.outcome.name == "wait") == waits, "\(medicine.id) \(ago)")
        }
      }
    }
  }

  @Test func `rescue of another drug is not counted, and is named`() throws {
    var patient = try ready()
    try patient.takeRescue("oxycodone oral solution 10mg", [(.background, 3)])
    let answer = patient.answer(.titrate)
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(70)))
    #expect(answer.working.texts(in: .english).contains { $0.hasPrefix("oxycodone taken") })
  }

  private func ready() throws -> Patient {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    patient.change(hoursAgo: 48)
    patient.setPain(5)
    return patient
  }
}
