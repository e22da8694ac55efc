import Analgesia
import Clinical
import Testing

@Suite("Medicines beside the ladder")
struct AdjuvantTests {
  private func answer(
    _ drug: String, _ purpose: AdjuvantUse.Purpose = .nervePain, of patient: Patient
  ) throws -> AdjuvantAnswer {
    try #require(
      AdjuvantAdvice.answers(for: patient.opioidCase).first {
        $0.drug == drug && $0.use.purpose == purpose
      })
  }

  private func proposal(
    _ drug: String, _ purpose: AdjuvantUse.Purpose = .nervePain, of patient: Patient
  ) throws -> AdjuvantProposal {
    try #require(try answer(drug, purpose, of: patient).outcome.proposal)
  }

  /// The patient of V62: a woman of 78 years and 52 kg with a creatinine of 140 micromol/L.
  private func failing(in set: ReferenceSet = .unitedKingdom) throws -> Patient {
    var patient = try Patient(in: set)
    patient.context.ageYears = 78
    patient.context.weight = Quantity("52kg")
    var input = CreatinineClearance.Input()
    input.ageYears = 78
    input.sex = .female
    input.weight = patient.context.weight
    input.creatinine = Quantity("140umol/L")
    let clearance = try CreatinineClearance.compute(input).governing.value
    #expect(clearance.decimal(places: 1) == "23.9")
    patient.context.clearance = .fresh(clearance)
    patient.context.filtration = .fresh(Rational(33))
    return patient
  }

  private func milligrams(_ value: PerDay) -> Int { value.mass.micrograms / 1_000 }

  @Test func `V62 a clearance of 23.9 gives the low gabapentinoid doses of its band`() throws {
    let patient = try failing()
    let gabapentin = try proposal("gabapentin", of: patient)
    #expect(gabapentin.perDose == .milligrams(100) ... .milligrams(100))
    #expect(gabapentin.text(in: .english) == "100 mg per dose, at night")
    #expect(milligrams(gabapentin.most) == 600)
    let working = try answer("gabapentin", of: patient).working.texts(in: .english)
    #expect(working.contains("Usual: 150 mg-600 mg in 24 hours, in doses: 3."))
    #expect(working.contains { $0.contains("us-2026 gives 200 mg-700 mg") })
    let pregabalin = try proposal("pregabalin", of: patient)
    #expect(pregabalin.perDose == .milligrams(25) ... .milligrams(50))
    #expect(milligrams(pregabalin.most) == 150)
    var severe = patient
    severe.setPain(8)
    #expect(severe.answer(.start).outcome.refusal?.code == "DR-04")
  }

  @Test func `V62 the American set has its own band for the same kidneys`() throws {
    let gabapentin = try proposal("gabapentin", of: try failing(in: .unitedStates))
    #expect(milligrams(gabapentin.most) == 700)
  }

  @Test func `V63 a clearance of 44.9 gives 300 to 900 mg, and duloxetine is allowed`() throws {
    var patient = try Patient()
    patient.context.ageYears = 70
    patient.context.clearance = .fresh(Rational(449, over: 10))
    patient.context.filtration = .fresh(Rational(58))
    #expect(milligrams(try proposal("gabapentin", of: patient).most) == 900)
    #expect(try proposal("duloxetine", of: patient).perDose.lowerBound == .milligrams(30))
  }

  @Test(arguments: [
    (
      "gabapentin", ReferenceSet.unitedKingdom, [(800, 3600), (799, 1800), (500, 1800), (499, 900)]
    ),
    ("gabapentin", .unitedKingdom, [(300, 900), (299, 600), (150, 600), (149, 300)]),
    ("gabapentin", .unitedStates, [(600, 3600), (599, 1400), (301, 1400), (300, 700)]),
    ("gabapentin", .unitedStates, [(151, 700), (150, 300), (20, 300)]),
    ("pregabalin", .unitedKingdom, [(601, 600), (600, 300), (301, 300), (300, 150)]),
    ("pregabalin", .unitedStates, [(150, 150), (149, 75), (20, 75)]),
    ("duloxetine", .unitedKingdom, [(300, 120)]), ("duloxetine", .unitedStates, [(300, 60)]),
  ])
  func `every band ends where the reference says, one tenth either side`(
    drug: String, set: ReferenceSet, rows: [(tenths: Int, most: Int)]
  ) throws {
    var patient = try Patient(in: set)
    for row in rows {
      patient.context.clearance = .fresh(Rational(row.tenths, over: 10))
      patient.context.filtration = .fresh(Rational(90))
      #expect(
        milligrams(try proposal(drug, of: patient).most) == row.most, "\(row.tenths)")
    }
  }

  @Test func `a clearance a hair above a limit is not rounded up to it`() throws {
    var patient = try Patient(in: .unitedStates)
    patient.context.filtration = .fresh(Rational(90))
    patient.context.clearance = .fresh(Rational(3_004, over: 100))
    #expect(milligrams(try proposal("gabapentin", of: patient).most) == 700)
    patient = try Patient()
    patient.context.clearance = .fresh(Rational(7_999, over: 100))
    #expect(milligrams(try proposal("gabapentin", of: patient).most) == 1800)
  }

  @Test func `worse kidneys never raise a first dose or its most`() throws {
    for set in ReferenceSet.allCases {
      for drug in ["gabapentin", "pregabalin"] {
        for isFrail in [false, true] {
          var patient = try Patient(in: set)
          if isFrail { patient.context.frailty = 7 }
          var last: AdjuvantProposal?
          for tenths in stride(from: 10, through: 1_200, by: 1) {
            patient.context.clearance = .fresh(Rational(tenths, over: 10))
            patient.context.filtration = .fresh(Rational(90))
            let next = try proposal(drug, of: patient)
            if let last {
              #expect(last.most <= next.most, "\(drug) \(tenths)")
              #expect(last.perDay.upperBound <= next.perDay.upperBound, "\(drug) \(tenths)")
            }
            last = next
          }
        }
      }
    }
  }

  @Test func `duloxetine below 30 is DR-04, and with any liver disease DR-16`() throws {
    var patient = try Patient()
    patient.context.clearance = .fresh(Rational(299, over: 10))
    #expect(try answer("duloxetine", of: patient).outcome.refusal?.code == "DR-04")
    for liver in [ChildPugh.mild, .moderate, .severe] {
      patient = try Patient()
      patient.context.childPugh = liver
      #expect(try answer("duloxetine", of: patient).outcome.refusal?.code == "DR-16")
    }
  }

  @Test func `acute kidney injury begins no gabapentinoid, and dialysis is for a specialist`()
    throws
  {
    var patient = try Patient()
    patient.context.findings["acute-kidney-injury"] = .present
    #expect(try answer("gabapentin", of: patient).outcome.refusal?.code == "DR-04")
    patient = try Patient()
    patient.context.conditions["dialysis"] = .present
    let answer = try answer("pregabalin", of: patient)
    #expect(answer.outcome.name == "specialist")
    #expect(answer.outcome.refusal?.code == "DR-04")
  }

  @Test func `a filtration alone is no clearance: it is asked for by name`() throws {
    var patient = try Patient()
    patient.context.clearance = .notRecorded
    let refusal = try #require(try answer("gabapentin", of: patient).outcome.refusal)
    #expect(refusal.code == "DR-08")
    #expect(refusal.problem.contains("creatinine clearance"))
  }

  @Test func `the frail and the unknown get the low end of the start`() throws {
    let robust = try proposal("gabapentin", of: try Patient())
    #expect(robust.perDose.upperBound == .milligrams(300))
    var patient = try Patient()
    patient.context.frailty = 7
    #expect(try proposal("gabapentin", of: patient).perDose.upperBound == .milligrams(100))
    patient.context.frailty = nil
    #expect(try proposal("pregabalin", of: patient).perDay.upperBound == PerDay(.milligrams(50)))
    #expect(
      try proposal("dexamethasone", .pressure, of: patient).perDose
        == .milligrams(4) ... .milligrams(4))
  }

  @Test func `H19 without any one input no first dose is bolder, and most are withheld`() throws {
    let whole = try Patient()
    let full = try proposal("gabapentin", of: whole)
    let deletions: [(inout Patient) -> Void] = [
      { $0.context.ageYears = nil }, { $0.context.clearance = .notRecorded },
      { $0.context.sedation = .notRecorded }, { $0.context.respiratoryRate = .notRecorded },
      { $0.context.allergies = nil }, { $0.listIsComplete = .notAssessed },
      { $0.context.filtration = .notRecorded }, { $0.context.frailty = nil },
      { $0.context.weight = nil }, { $0.context.childPugh = nil },
    ]
    var withheld = 0
    for delete in deletions {
      var patient = whole
      delete(&patient)
      let answer = try answer("gabapentin", of: patient)
      if answer.outcome.proposal == nil { withheld += 1 }
      let upper = answer.outcome.proposal?.perDay.upperBound ?? PerDay(.zero)
      #expect(upper <= full.perDay.upperBound)
      #expect((answer.outcome.proposal?.most ?? PerDay(.zero)) <= full.most)
    }
    #expect(withheld == 6)
  }

  @Test func `beside an opioid a gabapentinoid carries the warning, alone it does not`() throws {
    var patient = try Patient()
    #expect(try !answer("gabapentin", of: patient).flags.contains(.opioidAndSedative))
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    let flags = try answer("gabapentin", of: patient).flags
    #expect(flags.contains(.opioidAndSedative))
    #expect(flags.contains(.considerNaloxone))
    patient.context.dying = .present
    #expect(try !answer("gabapentin", of: patient).flags.contains(.considerNaloxone))
  }

  @Test func `signs of too much opioid hold what slows breathing`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    patient.context.sedation = .fresh(3)
    #expect(try answer("pregabalin", of: patient).outcome == .hold)
    #expect(try answer("dexamethasone", .pressure, of: patient).outcome.proposal != nil)
  }

  @Test func `a dose that is taken is held against the most of its band`() throws {
    var patient = try Patient()
    patient.context.clearance = .fresh(Rational(40))
    try patient.take("gabapentin oral immediate-release 300mg x3")
    #expect(try answer("gabapentin", of: patient).outcome == .taken)
    patient.lines = []
    try patient.take("gabapentin oral immediate-release 300mg x4")
    #expect(try answer("gabapentin", of: patient).outcome.refusal?.code == "DR-05")
  }

  @Test func `two gabapentinoids together are refused, a monoamine oxidase inhibitor too`() throws {
    var patient = try Patient()
    patient.context.coMedicines = ["pregabalin"]
    let refusal = try #require(try answer("gabapentin", of: patient).outcome.refusal)
    #expect(refusal.problem == "pregabalin is taken already: not gabapentin beside it.")
    patient.context.coMedicines = ["phenelzine"]
    #expect(try answer("duloxetine", of: patient).outcome.refusal?.code == "DR-14")
    #expect(try answer("amitriptyline", of: patient).outcome.refusal?.code == "DR-14")
  }

  @Test func `duloxetine beside codeine says that codeine may fail`() throws {
    var patient = try Patient()
    try patient.take("codeine oral immediate-release 60mg x4")
    #expect(try answer("duloxetine", of: patient).flags.contains(.cyp2d6Inhibitor))
  }

  @Test func `ketamine and lidocaine are for specialists and show no dose`() throws {
    for drug in ["ketamine", "lidocaine"] {
      let answer = try answer(drug, of: try Patient())
      #expect(answer.outcome.refusal?.code == "SPECIALIST")
      #expect(answer.outcome.proposal == nil)
    }
  }

  @Test func `dexamethasone for pressure is 4 to 8 mg with a review in 5 to 7 days`() throws {
    let patient = try Patient()
    let dose = try proposal("dexamethasone", .pressure, of: patient)
    #expect(dose.text(in: .english) == "4 mg-8 mg per dose, in the morning")
    #expect(milligrams(dose.most) == 16)
    let texts = try answer("dexamethasone", .pressure, of: patient).working.texts(in: .english)
    #expect(texts.contains("Look again after 5-7 days; stop it if it does not help."))
    let flare = try answer("dexamethasone", .flare, of: patient).working.texts(in: .english)
    #expect(flare.first?.contains("one hour before radiotherapy, then daily for 4 days") == true)
  }

  @Test func `under 18 years no medicine beside the ladder has a dose`() throws {
    var patient = try Patient()
    patient.context.ageYears = 17
    for answer in AdjuvantAdvice.answers(for: patient.opioidCase) {
      #expect(answer.outcome.refusal?.code == "DR-15")
    }
  }

  @Test func `every dose beside the ladder has a source, and none is stopped without a word`()
    throws
  {
    let answers = AdjuvantAdvice.answers(for: try Patient().opioidCase)
    #expect(answers.count == 9)
    for answer in answers where answer.outcome.proposal != nil {
      #expect(!answer.citations.isEmpty && !answer.use.cautions.isEmpty, "\(answer.drug)")
      #expect(answer.use.stopping != nil, "\(answer.drug)")
    }
  }
}
