import Analgesia
import Clinical
import Testing

@Suite("The breakthrough dose")
struct BreakthroughDoseTests {
  @Test(
    "is one sixth, or one tenth when vulnerable, rounded down as vectors V26 to V36 and V41 say",
    arguments: [
      (90, Start.Patient.standard, 15_000), (70, .standard, 10_000), (180, .standard, 30_000),
      (260, .standard, 40_000), (50, .vulnerable, 5_000), (20, .standard, 2_500),
      (30, .vulnerable, 2_500), (70, .vulnerable, 5_000), (80, .standard, 10_000),
      (10, .vulnerable, 1_000), (60, .standard, 10_000), (30, .standard, 5_000),
    ])
  func vectors(total: Int, patient: Start.Patient, micrograms: Int) throws {
    let dose = try BreakthroughDose.forScheduled(PerDay(.milligrams(total)), patient: patient)
    #expect(dose.perDose.lowerBound == PerDose(Mass(micrograms: micrograms)))
    #expect(dose.perDose.upperBound == dose.perDose.lowerBound)
    #expect(!dose.citations.isEmpty)
  }

  @Test("never exceeds one sixth of the total, nor one tenth when vulnerable, and never shrinks")
  func neverAboveFraction() throws {
    for patient in Start.Patient.allCases {
      var previous = PerDose(.zero)
      for micrograms in stride(from: 10_000, through: 600_000, by: 250) {
        let total = PerDay(Mass(micrograms: micrograms))
        let dose = try BreakthroughDose.forScheduled(total, patient: patient).perDose.upperBound
        let parts = patient == .standard ? 6 : 10
        let holds = dose.mass.times(parts) <= total.mass && dose >= previous
        previous = dose
        guard !holds else { continue }
        Issue.record("\(total): \(dose)")
      }
    }
  }

  @Test("is refused, not rounded up, when the fraction is too small to measure")
  func tooSmall() {
    let refusal = DosingRefusal.belowSmallestStep(
      Mass(micrograms: 400), smallestStep: Mass(micrograms: 500))
    #expect(throws: refusal) {
      try BreakthroughDose.forScheduled(PerDay(.milligrams(4)), patient: .vulnerable)
    }
  }

  @Test(
    "for a patch is morphine by the total of 24 hours, V72 among them",
    arguments: [(12, 5), (25, 10), (50, 20), (75, 30), (100, 40)])
  func patches(rate: Int, milligrams: Int) throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour \(rate)microgram/h")
    let rescue = try #require(patient.answer(.rescue).outcome.rescue)
    #expect(rescue.drug == "morphine")
    #expect(rescue.dose.perDose.upperBound == PerDose(.milligrams(milligrams)))
  }

  @Test("for a patch with failing kidneys is for a specialist, since morphine would gather")
  func patchAndKidneys() throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour 50microgram/h")
    patient.setKidney(20)
    #expect(patient.answer(.rescue).outcome.refusal?.code == "DR-04")
  }

  @Test("of hydromorphone is made from its own capsules, because there is no liquid")
  func ownStrengths() throws {
    var patient = try Patient(in: .unitedStates)
    try patient.take("hydromorphone oral immediate-release 4mg x6")
    let rescue = try #require(patient.answer(.rescue).outcome.rescue)
    #expect(rescue.dose.perDose.upperBound == PerDose(.milligrams(4)))
    #expect(rescue.form == .immediateRelease)
  }

  @Test("of the patient with lorazepam is one tenth, and naloxone is named")
  func sedative() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 35mg x2")
    patient.context.coMedicines = ["lorazepam"]
    let answer = patient.answer(.rescue)
    #expect(answer.outcome.rescue?.dose.perDose.upperBound == PerDose(.milligrams(5)))
    #expect(answer.flags.contains(.sedative) && answer.flags.contains(.considerNaloxone))
  }

  @Test("is refused above 300 mg a day (DR-12), and beside two long-acting opioids (DR-13)")
  func limits() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 150mg x2")
    #expect(patient.answer(.rescue).outcome.name == "proposal")
    #expect(patient.answer(.rescue).flags.contains(.seniorCheck))
    patient.lines = []
    try patient.take("morphine oral modified-release 155mg x2")
    #expect(patient.answer(.rescue).outcome.refusal?.code == "DR-12")
    patient.lines = []
    try patient.take("morphine oral modified-release 30mg x2")
    try patient.take("oxycodone oral modified-release 10mg x2")
    #expect(patient.answer(.rescue).outcome.refusal?.code == "DR-13")
  }

  @Test("asks for a review when more than three were taken in 24 hours")
  func manyRescues() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    var entry = RegimenEntry(drug: "morphine", route: "oral", form: "solution")
    entry.dose = "10mg"
    entry.schedule = .rescue
    var line = try entry.read(in: patient.formulary)
    line.taken = (1...4).map {
      DoseTaken(at: patient.now.adding(hours: -$0 * 5), reason: .background)
    }
    patient.lines.append(line)
    #expect(patient.answer(.rescue).flags.contains(.reviewIn24Hours))
    patient.lines[1].taken.removeLast()
    #expect(!patient.answer(.rescue).flags.contains(.reviewIn24Hours))
  }

  @Test func `of a mixture or of a weak opioid there is none, and the reason is named`() throws {
    var patient = try Patient()
    try patient.take("codeine oral immediate-release 60mg x4")
    #expect(patient.answer(.rescue).outcome.refusal?.code == "LADDER")
    try patient.take("morphine oral modified-release 30mg x2")
    let mixture = patient.answer(.rescue).outcome.refusal
    #expect(mixture?.code == "MIXTURE")
    #expect(mixture?.problem.contains("codeine, morphine") == true)
  }
}
