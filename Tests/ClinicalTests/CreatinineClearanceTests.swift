import Clinical
import Testing

@Suite("Creatinine clearance")
struct CreatinineClearanceTests {
  @Test(
    "agrees with the published vectors in the unit entered",
    arguments: [
      (70, "70kg", "1.0mg/dL", Sex.male, 68_06), (80, "50kg", "1.2mg/dL", .female, 29_51),
      (80, "50kg", "106.08umol/L", .female, 29_41), (65, "80kg", "1.5mg/dL", .male, 55_56),
      (75, "60kg", "1.1mg/dL", .female, 41_86), (85, "45kg", "1.4mg/dL", .female, 20_87),
      (78, "52kg", "140umol/L", .female, 23_95), (70, "60kg", "115umol/L", .male, 44_92),
    ])
  func vectors(age: Int, weight: String, creatinine: String, sex: Sex, hundredths: Int) throws {
    let result = try CreatinineClearance.compute(input(age, sex, weight, creatinine))
    #expect(result.asked.hundredths == hundredths)
    #expect(result.working.count == 2)
  }

  @Test("shows actual and adjusted weight in obesity and rests on the lower")
  func obesity() throws {
    var input = input(60, .female, "100kg", "110umol/L")
    input.height = Quantity("160cm")
    let result = try CreatinineClearance.compute(input)
    #expect(result.asked.figure == "75.6")
    #expect(result.alternative?.figure == "54")
    #expect(result.governing == result.alternative)
    #expect(result.citations.map(\.evidence).contains(.policy))
  }

  @Test("shows one weight below an index of 30, both from exactly 30")
  func obesityThreshold() throws {
    for (weight, count) in [("67.49kg", 1), ("67.5kg", 2), ("67.51kg", 2)] {
      var input = input(60, .male, weight, "90umol/L")
      input.height = Quantity("150cm")
      let result = try CreatinineClearance.compute(input)
      #expect((result.alternative == nil ? 1 : 2) == count)
    }
  }

  @Test("is compared before it is rounded: 29.96 prints as 30 and is still below 30")
  func unrounded() throws {
    var input = input(70, .male, "70kg", "1.0mg/dL")
    input.creatinine = Quantity("2.2716mg/dL")
    let value = try CreatinineClearance.compute(input).governing
    #expect(value.figure == "30")
    #expect(value.value < Rational(30))
  }

  @Test("is refused, and says what is missing, when any input is not there")
  func missing() throws {
    let whole = input(70, .male, "70kg", "1.0mg/dL")
    var broken = whole
    broken.ageYears = nil
    #expect(throws: CalculatorRefusal.outOfScope(.ageNotRecorded)) {
      try CreatinineClearance.compute(broken)
    }
    broken.ageYears = 17
    #expect(throws: CalculatorRefusal.outOfScope(.underAge)) {
      try CreatinineClearance.compute(broken)
    }
    broken = whole
    broken.sex = .notAssessed
    #expect(throws: CalculatorRefusal.sexNotAssessed) { try CreatinineClearance.compute(broken) }
    broken = whole
    broken.weight = nil
    #expect(throws: CalculatorRefusal.missing(.weight)) { try CreatinineClearance.compute(broken) }
    broken = whole
    broken.rule = .ideal
    #expect(throws: CalculatorRefusal.missing(.height)) { try CreatinineClearance.compute(broken) }
    broken = whole
    broken.acuteKidneyInjury = .present
    #expect(throws: CalculatorRefusal.acuteKidneyInjury) {
      try CreatinineClearance.compute(broken)
    }
  }

  @Test func `H03 a creatinine implausible in its own unit gives no clearance`() throws {
    for text in ["140mg/dL", "1.4umol/L", "19.99umol/L", "23.01mg/dL", "0.19mg/dL", "90mmol/L"] {
      var input = input(70, .male, "70kg", "1.0mg/dL")
      let value = try #require(Quantity(text))
      input.creatinine = value
      #expect(throws: CalculatorRefusal.implausible(.creatinine, value)) {
        try CreatinineClearance.compute(input)
      }
    }
  }

  private func input(
    _ age: Int, _ sex: Sex, _ weight: String, _ creatinine: String
  ) -> CreatinineClearance.Input {
    var input = CreatinineClearance.Input()
    input.ageYears = age
    input.sex = sex
    input.weight = Quantity(weight)
    input.creatinine = Quantity(creatinine)
    return input
  }
}
