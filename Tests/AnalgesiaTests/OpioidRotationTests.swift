import Analgesia
import Clinical
import Testing

/// Vectors of the clinical reference, analgesia 11.
@Suite("A change of opioid")
struct OpioidRotationTests {
  struct Vector: Sendable {
    let name: String
    let line: String
    let to: String
    var route = Route.oral
    var form: DoseForm? = .modifiedRelease
    var reason = OpioidAsk.Rotation.Reason.sideEffects
    var worst = 3
    var isVulnerable = false
    let perDose: Int
    var doses = 2
    var rescue: Int?
    var set = ReferenceSet.unitedKingdom
  }

  static let vectors = [
    Vector(
      name: "V41", line: "morphine oral modified-release 30mg x2", to: "oxycodone",
      perDose: 10_000, rescue: 2_500),
    Vector(
      name: "V42", line: "morphine oral modified-release 45mg x2", to: "oxycodone",
      isVulnerable: true, perDose: 15_000, rescue: 2_500),
    Vector(
      name: "V43", line: "oxycodone oral modified-release 40mg x2", to: "hydromorphone",
      form: .immediateRelease, perDose: 2_000, doses: 6, rescue: 2_000, set: .unitedStates),
    Vector(
      name: "V43 in British capsules", line: "oxycodone oral modified-release 40mg x2",
      to: "hydromorphone", form: .immediateRelease, perDose: 2_600, doses: 6, rescue: 2_600),
    Vector(
      name: "V45", line: "codeine oral immediate-release 60mg x4", to: "morphine",
      perDose: 10_000, rescue: 5_000),
    Vector(
      name: "V46", line: "tramadol oral immediate-release 100mg x4", to: "morphine",
      perDose: 15_000, rescue: 5_000),
    Vector(
      name: "V48", line: "fentanyl transdermal patch-72-hour 50microgram/h", to: "morphine",
      perDose: 30_000, rescue: 10_000),
    Vector(
      name: "V50", line: "oxycodone oral modified-release 30mg x2", to: "morphine",
      route: .subcutaneousInfusion, form: nil, perDose: 30_000, doses: 1, rescue: 5_000),
    Vector(
      name: "V53", line: "morphine oral modified-release 100mg x2", to: "tapentadol",
      perDose: 150_000, rescue: nil),
    Vector(
      name: "V75", line: "morphine oral modified-release 120mg x2", to: "tapentadol", worst: 8,
      perDose: 150_000, rescue: nil),
    Vector(
      name: "V76", line: "morphine oral modified-release 30mg x2", to: "oxycodone",
      reason: .toxicity, worst: 8, perDose: 10_000, rescue: 2_500),
    Vector(
      name: "V77", line: "morphine oral modified-release 30mg x2", to: "oxycodone", worst: 8,
      perDose: 15_000, rescue: 5_000),
    Vector(
      name: "V85", line: "hydromorphone subcutaneous-infusion infusion 12mg x1", to: "morphine",
      perDose: 30_000, rescue: 10_000),
  ]

  @Test(arguments: vectors)
  func `V41 to V53, V75 to V77 and V85 give the dose and the rescue dose`(_ vector: Vector) throws {
    let answer = try answer(to: vector)
    let proposal = try #require(answer.outcome.proposals.last, "\(vector.name): \(answer.outcome)")
    #expect(answer.outcome.proposals.count == 1)
    #expect(proposal.perDose.upperBound.mass.micrograms == vector.perDose, "\(vector.name)")
    #expect(proposal.rescue?.perDose.upperBound.mass.micrograms == vector.rescue)
    #expect(proposal.dosesPerDay == vector.doses)
    #expect(proposal.drug == vector.to && proposal.route == vector.route)
    #expect(!answer.working.lines.isEmpty && !answer.citations.isEmpty)
    #expect(answer.missing.isEmpty)
  }

  @Test func `V44 by way of factor 4, half for toxicity: 48 mg, so 20 mg twice`() throws {
    let sum = RotationSum(
      Rational(24) * 4, less: RotationReduction(basis: .toxicity, part: Rational(1, over: 2)),
      over: Ratio(1, over: 1), guardedBy: Ratio(1, over: 1))
    #expect(sum.target == Rational(48))
    var vector = Vector(
      name: "V44", line: "hydromorphone oral modified-release 12mg x2", to: "morphine",
      reason: .toxicity, perDose: 20_000)
    vector.rescue = 5_000
    let proposal = try #require(try answer(to: vector).outcome.proposals.first)
    #expect(proposal.perDose.upperBound == PerDose(.milligrams(20)))
  }

  @Test func `V44 signs of neurotoxicity alone make it a half, and do not hold the change`() throws
  {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    patient.context.findings["myoclonus"] = .present
    let answer = patient.answer(.rotate(to: "oxycodone"))
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(20)))
    #expect(lines(answer).contains { $0.contains("less for toxicity") })
    patient.context.sedation = .fresh(3)
    #expect(patient.answer(.rotate(to: "oxycodone")).outcome == .hold)
  }

  @Test func `V49 by mouth to under the skin shows both tables, the smaller first`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    patient.context.findings["swallowing-lost"] = .present
    var rotation = OpioidAsk.Rotation(to: "morphine")
    rotation.route = .subcutaneousInfusion
    rotation.reason = .route
    let answer = patient.answer(.rotate(rotation))
    let proposals = answer.outcome.proposals
    #expect(proposals.map(\.perDay.upperBound.mass) == [.milligrams(20), .milligrams(30)])
    #expect(proposals.last?.rescue?.perDose.upperBound == PerDose(.milligrams(5)))
    #expect(proposals.first?.rescue?.perDose.upperBound == PerDose(Mass(micrograms: 2_500)))
    patient.context.frailty = 6
    let careful = patient.answer(.rotate(rotation)).outcome.proposals
    #expect(careful.map(\.perDay.upperBound.mass) == [.milligrams(20)])
  }

  @Test func `V48 after a patch the first dose waits, and V85 says that it may be too low`() throws
  {
    let patch = try answer(to: Self.vectors[6])
    #expect(lines(patch).contains { $0.hasPrefix("Start 12 to 24 hours after the patch") })
    let low = try answer(to: Self.vectors[12])
    #expect(lines(low).contains { $0.hasPrefix("Published factors are 15 to 20; 8 is used.") })
    #expect(low.flags.contains(.mayBeTooLow))
    #expect(low.reviewInHours == 24)
  }

  @Test func `the full dose and the published range are printed beside the proposal`() throws {
    let answer = try answer(to: Self.vectors[0])
    let texts = lines(answer)
    #expect(
      texts.contains("oxycodone, full equianalgesic dose: 60 \u{F7} 3/2 = 40 mg in 24 hours"))
    #expect(texts.contains("published tables, without reduction: 30 to 46.2 mg in 24 hours"))
    #expect(answer.reviewInHours == 48)
  }

  @Test func `G-MAX holds a change at the most cautious table`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2")
    patient.context.worstPain = PainScore(8)
    var rotation = OpioidAsk.Rotation(to: "hydromorphone")
    rotation.form = .immediateRelease
    let answer = patient.answer(.rotate(rotation))
    let texts = lines(answer)
    #expect(texts.contains("held at the most cautious table, factor 15/2: 16 mg in 24 hours"))
    let perDay = try #require(answer.outcome.proposals.first).perDay.upperBound
    #expect(perDay <= PerDay(.milligrams(16)))
  }

  @Test func `a reduction that is asked for may deepen the cut, never lessen it`() throws {
    var vector = Self.vectors[0]
    for (asked, perDose) in [(25, 10_000), (33, 10_000), (50, 10_000), (75, 5_000)] {
      vector.worst = 3
      let proposal = try #require(
        try answer(to: vector, reducedBy: asked).outcome.proposals.first)
      #expect(proposal.perDose.upperBound.mass.micrograms == perDose, "\(asked)")
    }
  }

  @Test func `rescue counts as the mean of 48 hours once the line has stood so long`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    try patient.takeRescue("morphine oral solution 15mg", [(.background, 2), (.incident, 3)])
    func target() -> String? {
      lines(patient.answer(.rotate(to: "oxycodone"))).first { $0.contains("equianalgesic") }
    }
    #expect(target()?.contains("90 \u{F7} 3/2 = 60") == true)
    patient.lines[1].since = .instant(patient.now.adding(hours: -48))
    #expect(target()?.contains("75 \u{F7} 3/2 = 50") == true)
    patient.lines[1].since = .instant(patient.now.adding(hours: -47))
    #expect(target()?.contains("90 \u{F7} 3/2 = 60") == true)
  }

  private func answer(to vector: Vector, reducedBy percent: Int? = nil) throws -> OpioidAnswer {
    var patient = try Patient(in: vector.set)
    try patient.take(vector.line, days: 10)
    patient.change(hoursAgo: 240)
    patient.context.worstPain = PainScore(vector.worst)
    patient.setPain(min(vector.worst, 5))
    if vector.isVulnerable { patient.context.frailty = 6 }
    var rotation = OpioidAsk.Rotation(to: vector.to)
    rotation.route = vector.route
    rotation.form = vector.form
    rotation.reason = vector.reason
    rotation.reduction = percent
    return patient.answer(.rotate(rotation))
  }

  private func lines(_ answer: OpioidAnswer) -> [String] { answer.working.texts(in: .english) }
}
