import Analgesia
import Clinical
import Testing

/// Laws of a change of opioid, tried on many made-up patients.
@Suite("The laws of rotation")
struct RotationLawTests {
  private static let drugs: [(drug: String, line: String)] = [
    ("morphine", "oral modified-release"), ("oxycodone", "oral modified-release"),
    ("hydromorphone", "oral immediate-release"), ("tapentadol", "oral modified-release"),
    ("morphine", "subcutaneous-infusion infusion"), ("oxycodone", "subcutaneous-infusion infusion"),
  ]

  @Test func `H09 no change gives more than the equianalgesic dose less its reduction`() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<100_000 {
      let oralMorphine = Rational(Int.random(in: 1...300_000, using: &random), over: 1_000)
      let parts = [(1, 2), (1, 3), (1, 4)].map { Rational($0.0, over: $0.1) }
      let part = parts.randomElement(using: &random) ?? parts[0]
      let factor = [Ratio(3, over: 2), Ratio(5, over: 1), Ratio(2, over: 5)].randomElement(
        using: &random)
      let cautious = [Ratio(2, over: 1), Ratio(15, over: 2), Ratio(2, over: 5)].randomElement(
        using: &random)
      guard let factor, let cautious else { continue }
      let sum = RotationSum(
        oralMorphine, less: RotationReduction(basis: .usual, part: part), over: factor,
        guardedBy: cautious)
      let holds =
        sum.target <= oralMorphine * (Rational(1) - part) / Rational(factor)
        && sum.target <= oralMorphine / Rational(cautious)
      if !holds { Issue.record("\(oralMorphine) \(part) \(factor)") }
    }
  }

  @Test func `H07 there and back again never gains`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<700 {
      let from = Self.drugs.randomElement(using: &random) ?? Self.drugs[0]
      let to = Self.drugs.randomElement(using: &random) ?? Self.drugs[1]
      guard from.drug != to.drug, let patient = try patient(on: from, using: &random) else {
        continue
      }
      guard let there = patient.answer(.rotate(rotation(to))).outcome.proposals.last else {
        continue
      }
      var second = patient
      second.lines = [
        RegimenLine(
          drug: there.drug, route: there.route, form: there.form,
          dose: .mass(there.perDose.upperBound), schedule: .regular(timesPerDay: there.dosesPerDay))
      ]
      guard let back = second.answer(.rotate(rotation(from))).outcome.proposals.last else {
        continue
      }
      let start = try #require(patient.lines[0].perDay)
      if back.perDay.upperBound > start {
        Issue.record("\(from) \(start) to \(there.perDay) and back to \(back.perDay)")
      }
    }
  }

  @Test func `H19 taking away any input never makes a change bolder`() throws {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<200 {
      let from = Self.drugs.randomElement(using: &random) ?? Self.drugs[0]
      let to = Self.drugs.randomElement(using: &random) ?? Self.drugs[1]
      guard let patient = try patient(on: from, using: &random) else { continue }
      let ask = OpioidAsk.rotate(rotation(to))
      let answer = patient.answer(ask)
      if ["DR-16", "ALLERGY"].contains(answer.outcome.refusal?.code), from.drug == to.drug {
        continue
      }
      for (index, delete) in (CautionTests.deletions + Self.deletions).enumerated() {
        var poorer = patient
        delete(&poorer)
        let after = poorer.answer(ask)
        guard boldness(after) > boldness(answer) else { continue }
        Issue.record("deletion \(index): \(answer.outcome) became \(after.outcome)")
      }
    }
  }

  private static let deletions: [@Sendable (inout Patient) -> Void] = [
    { $0.context.worstPain = nil }, { $0.lines[0].since = nil },
  ]

  @Test func `worse kidneys never raise a dose of the new drug`() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let from = Self.drugs.randomElement(using: &random) ?? Self.drugs[0]
      let to = Self.drugs.randomElement(using: &random) ?? Self.drugs[1]
      guard var patient = try patient(on: from, using: &random) else { continue }
      var previous = Rational.zero
      for kidney in [1, 14, 15, 29, 30, 59, 60, 120] {
        patient.setKidney(kidney)
        let now = boldness(patient.answer(.rotate(rotation(to))))
        if now < previous { Issue.record("\(from) to \(to) at \(kidney)") }
        previous = max(previous, now)
      }
    }
  }

  @Test func `a deeper cut never gives more, and every proposal names per dose and per day`() throws
  {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<150 {
      let from = Self.drugs.randomElement(using: &random) ?? Self.drugs[0]
      let to = Self.drugs.randomElement(using: &random) ?? Self.drugs[1]
      guard let patient = try patient(on: from, using: &random) else { continue }
      var previous: Rational?
      for asked in stride(from: 75, through: 0, by: -5) {
        var rotation = rotation(to)
        rotation.reduction = asked
        let answer = patient.answer(.rotate(rotation))
        let now = boldness(answer)
        if let previous, now < previous { Issue.record("\(from) to \(to) by \(asked)") }
        previous = now
        for proposal in answer.outcome.proposals {
          #expect(
            proposal.perDose.upperBound.times(proposal.dosesPerDay) == proposal.perDay.upperBound)
        }
      }
    }
  }

  private func boldness(_ answer: OpioidAnswer) -> Rational {
    answer.outcome.proposals.map {
      $0.perDay.upperBound.mass.milligrams
        + ($0.rescue?.perDose.upperBound.mass.milligrams ?? .zero)
    }.max() ?? .zero
  }

  private func rotation(_ drug: (drug: String, line: String)) -> OpioidAsk.Rotation {
    let parts = drug.line.split(separator: " ").map(String.init)
    var rotation = OpioidAsk.Rotation(to: drug.drug)
    rotation.route = Route(rawValue: parts[0]) ?? .oral
    rotation.form = DoseForm(rawValue: parts[1])
    return rotation
  }

  private func patient(
    on drug: (drug: String, line: String), using random: inout SeededGenerator
  ) throws -> Patient? {
    var patient = try Patient()
    let isContinuous = drug.line.hasSuffix("infusion")
    let units = Int.random(in: 1...24, using: &random)
    let dose: String
    switch drug.drug {
    case "hydromorphone": dose = ["1.3mg", "2.6mg", "3.9mg", "5.2mg"][units % 4]
    case "tapentadol": dose = "\(units % 5 * 50 + 50)mg"
    default: dose = "\(units * 5)mg"
    }
    let times = isContinuous ? 1 : drug.drug == "hydromorphone" ? 6 : 2
    try patient.take("\(drug.drug) \(drug.line) \(dose) x\(times)", days: 10)
    patient.change(hoursAgo: 240)
    patient.context.worstPain = PainScore(Int.random(in: 0...10, using: &random))
    patient.setKidney([20, 45, 70, 90].randomElement(using: &random) ?? 90)
    patient.context.frailty = Int.random(in: 1...7, using: &random)
    patient.context.childPugh = [ChildPugh.none, .none, .mild, .severe].randomElement(
      using: &random)
    return patient
  }
}
