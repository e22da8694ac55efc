import CarePathway
import Clinical
import Testing

@Suite("The dose of zoledronic acid")
struct ZoledronateDoseTests {
  @Test(arguments: [
    (3_000, 3_000), (3_999, 3_000), (4_000, 3_300), (4_999, 3_300), (5_000, 3_500), (6_000, 3_500),
    (6_001, 4_000), (25_000, 4_000),
  ])
  func `For bone metastases goes by the band of the unrounded clearance`(
    hundredths: Int, micrograms: Int
  ) throws {
    let clearance = Rational(hundredths, over: 100)
    let dose = try ZoledronateDose.forBoneMetastases(clearance: clearance)
    #expect(dose.perDose == Mass(micrograms: micrograms))
    #expect(dose.citations.map(\.reference) == ["zometa-label"])
    #expect(dose.working.contains { $0.contains("\(dose.perDose) per dose") })
  }

  @Test
  func `Below 30 is refused, however near, and names denosumab`() {
    let nearly = Rational(29_999_999, over: 1_000_000)
    #expect(throws: BoneAgentRefusal.clearanceBelow30(figure: "30")) {
      try ZoledronateDose.forBoneMetastases(clearance: nearly)
    }
    let refusal = BoneAgentRefusal.clearanceBelow30(figure: "29.5")
    #expect(refusal.code == "GATE R-029")
    #expect(refusal.remedy.contains("denosumab"))
  }

  @Test
  func `Never rises as the clearance falls, over the whole range`() throws {
    var last = Mass(micrograms: 0)
    for tenths in 300...2_500 {
      let clearance = Rational(tenths, over: 10)
      let dose = try ZoledronateDose.forBoneMetastases(clearance: clearance).perDose
      #expect(dose >= last && dose <= .milligrams(4))
      last = dose
    }
  }

  @Test(arguments: ["20umol/L", "112umol/L", "399.9umol/L", "0.2mg/dL", "4.4999mg/dL"])
  func `In hypercalcaemia is 4 mg whatever the kidneys, up to the limit`(text: String) throws {
    let creatinine = try #require(Quantity(text))
    let dose = try ZoledronateDose.forHypercalcaemia(creatinine: creatinine)
    #expect(dose.perDose == .milligrams(4))
    #expect(dose.band == nil)
    #expect(dose.citations.map(\.reference) == ["zoledronic-acid-label-hypercalcaemia"])
  }

  @Test(arguments: ["400umol/L", "2000umol/L", "4.5mg/dL", "23mg/dL"])
  func `In hypercalcaemia at the limit of its own unit a specialist decides`(text: String) throws {
    let creatinine = try #require(Quantity(text))
    let figure = creatinine.description
    #expect(throws: BoneAgentRefusal.creatinine400OrMore(figure: figure)) {
      try ZoledronateDose.forHypercalcaemia(creatinine: creatinine)
    }
  }

  @Test
  func `A creatinine in another unit is no creatinine`() throws {
    let wrong = try #require(Quantity("112mmol/L"))
    #expect(throws: BoneAgentRefusal.creatinineUnit(figure: "112 mmol/L")) {
      try ZoledronateDose.forHypercalcaemia(creatinine: wrong)
    }
  }
}
