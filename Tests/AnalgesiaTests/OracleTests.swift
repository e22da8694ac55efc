import Analgesia
import Clinical
import Testing

/// A second arithmetic, written from the clinical reference (analgesia 4.4 and 5.4) in whole numbers
/// and plain loops, against the program's on many made-up patients.
@Suite("A second arithmetic")
struct OracleTests {
  private static let morphine = [5, 10, 15, 30, 60, 100, 200]
  private static let oxycodone = [5, 10, 15, 20, 30, 40, 60, 80]

  @Test func `agrees on every titration of morphine`() throws {
    var random = SeededGenerator(seed: 5_400)
    for _ in 0..<2_500 {
      let perDose = Int.random(in: 1...30, using: &random) * 5
      let rescue = (
        milligrams: [5, 10, 15, 20].randomElement(using: &random) ?? 5,
        doses: Int.random(in: 0...6, using: &random)
      )
      let pain = Int.random(in: 0...10, using: &random)
      let isVulnerable = Bool.random(using: &random)
      var patient = try Patient()
      try patient.take("morphine oral modified-release \(perDose)mg x2")
      patient.change(hoursAgo: 48)
      try patient.takeRescue(
        "morphine oral solution \(rescue.milligrams)mg", [(.background, rescue.doses)])
      patient.setPain(pain)
      if isVulnerable { patient.context.frailty = 6 }
      let expected = Self.titrated(
        perDose * 2, taken: rescue.milligrams * rescue.doses, doses: rescue.doses, pain: pain,
        isVulnerable ? .vulnerable : .standard)
      let answer = patient.answer(.titrate)
      if Self.text(answer.outcome) == expected { continue }
      Issue.record("\(perDose) \(rescue) \(pain) \(isVulnerable): \(expected), \(answer.outcome)")
    }
  }

  @Test func `agrees on every change of morphine to oxycodone`() throws {
    var random = SeededGenerator(seed: 4_400)
    for _ in 0..<2_500 {
      let perDose = Int.random(in: 1...32, using: &random) * 5
      let worst = Int.random(in: 0...10, using: &random)
      let isVulnerable = Bool.random(using: &random)
      let isToxic = Int.random(in: 0...3, using: &random) == 0
      var patient = try Patient()
      try patient.take("morphine oral modified-release \(perDose)mg x2")
      patient.context.worstPain = PainScore(worst)
      if isVulnerable { patient.context.frailty = 6 }
      var rotation = OpioidAsk.Rotation(to: "oxycodone")
      rotation.reason = isToxic ? .toxicity : .preference
      let answer = patient.answer(.rotate(rotation))
      let total = perDose * 2
      // Parts of twelve that are kept: a half, two thirds or three quarters.
      let isHalf = isVulnerable || isToxic || total > 200
      let kept = isHalf ? 6 : worst >= 7 ? 9 : 8
      let limit = min(total * 1_000 * kept / 12 * 2 / 3, total * 1_000 / 2)
      let dose = Self.best(limit / 2, of: Self.oxycodone)
      let expected =
        total > 300
        ? "DR-12"
        : dose == 0 ? "NO-STEP" : "\(dose) \(Self.rescue(dose * 2, isVulnerable ? 10 : 6))"
      if Self.text(answer.outcome) == expected { continue }
      Issue.record("\(total) \(worst) \(isVulnerable) \(isToxic): \(expected), \(answer.outcome)")
    }
  }

  /// In mg a day; the answer in micrograms: "45000 15000", or the word for no dose.
  private static func titrated(
    _ regular: Int, taken: Int, doses: Int, pain: Int, _ patient: Start.Patient
  ) -> String {
    if pain <= 3 && doses <= 2 { return "continue" }
    func allowed(_ patient: Start.Patient) -> Int {
      let isStandard = patient == .standard
      let twelfths = pain <= 3 ? 0 : pain <= 6 ? (isStandard ? 15 : 12) : (isStandard ? 16 : 15)
      let wanted = max(12 * (regular + taken), twelfths * regular)
      return min(wanted, (isStandard ? 18 : 15) * regular)
    }
    if allowed(.standard) > 3_600 { return "DR-12" }
    let dose = best(allowed(patient) * 1_000 / 24, of: morphine)
    guard dose * 2 > regular * 1_000 else { return "NO-STEP" }
    return "\(dose) \(rescue(dose * 2, patient == .standard ? 6 : 10))"
  }

  /// The largest sum of one to three strengths within so many micrograms.
  private static func best(_ limit: Int, of strengths: [Int]) -> Int {
    var best = 0
    for first in [0] + strengths {
      for second in [0] + strengths {
        for third in [0] + strengths {
          let sum = (first + second + third) * 1_000
          if sum <= limit { best = max(best, sum) }
        }
      }
    }
    return best
  }

  private static func rescue(_ total: Int, _ part: Int) -> Int {
    let limit = total / part
    let step = limit < 2_500 ? 500 : limit < 10_000 ? 2_500 : limit < 30_000 ? 5_000 : 10_000
    return limit / step * step
  }

  private static func text(_ outcome: OpioidOutcome) -> String {
    guard let proposal = outcome.proposals.first else {
      return outcome.refusal?.code ?? outcome.name
    }
    let rescue = proposal.rescue?.perDose.upperBound.mass.micrograms ?? 0
    return "\(proposal.perDose.upperBound.mass.micrograms) \(rescue)"
  }
}
