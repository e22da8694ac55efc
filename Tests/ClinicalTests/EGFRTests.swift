import Clinical
import Testing

@Suite("Estimated glomerular filtration rate")
struct EGFRTests {
  @Test(
    "agrees with the published vectors to a hundredth",
    arguments: [
      (55, Sex.male, "1.2mg/dL", 71_42), (60, .female, "0.7mg/dL", 98_95),
      (60, .female, "1.0mg/dL", 64_50), (80, .male, "2.0mg/dL", 33_12),
      (40, .female, "0.5mg/dL", 121_52), (60, .female, "88.4umol/L", 64_50),
    ])
  func vectors(age: Int, sex: Sex, creatinine: String, hundredths: Int) throws {
    var input = EGFR.Input()
    input.ageYears = age
    input.sex = sex
    input.creatinine = Quantity(creatinine)
    let result = try EGFR.compute(input)
    #expect(abs(result.hundredths - hundredths) <= 1)
    #expect(
      result.citations == [
        Citation(
          "ckd-epi-2021", "creatinine equation of 2021, without race", evidence: .seen)
      ])
  }

  @Test("falls with every year and with every rise of creatinine")
  func monotonic() throws {
    var input = EGFR.Input()
    input.sex = .female
    var previous = Int.max
    for age in 18...120 {
      input.ageYears = age
      input.creatinine = Quantity("80umol/L")
      let value = try EGFR.compute(input).hundredths
      #expect(value < previous)
      previous = value
    }
    previous = Int.max
    for creatinine in stride(from: 20, through: 2_000, by: 20) {
      input.ageYears = 60
      input.creatinine = Quantity("\(creatinine)umol/L")
      let value = try EGFR.compute(input).hundredths
      #expect(value < previous)
      previous = value
    }
  }

  @Test("is refused in acute kidney injury")
  func injury() {
    var input = EGFR.Input()
    input.ageYears = 60
    input.sex = .male
    input.creatinine = Quantity("80umol/L")
    input.acuteKidneyInjury = .present
    #expect(throws: CalculatorRefusal.acuteKidneyInjury) { try EGFR.compute(input) }
  }
}
