import Analgesia
import Clinical
import Testing

@Suite("What counts towards a day")
struct DailyTotalHazardTests {
  @Test
  func `H06 only rescue really taken for background pain in the last 24 hours is counted`() throws {
    for background in 0...4 {
      for incident in 0...2 {
        for old in 0...1 {
          var patient = try Patient()
          try patient.take("morphine oral modified-release 30mg x2")
          try patient.takeRescue(
            "morphine oral solution 10mg", [(.background, background), (.incident, incident)])
          let before = patient.now.adding(seconds: -24 * 3_600 - 1)
          patient.lines[1].taken += (0..<old).map { _ in
            DoseTaken(at: before, reason: .background)
          }
          let total = try DailyOpioidTotal.withRescue(
            patient.lines, in: patient.formulary, at: patient.now)
          #expect(total.oralMorphine == Rational(60 + 10 * background))
          let regular = try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
          #expect(regular.oralMorphine == Rational(60))
        }
      }
    }
  }

  @Test
  func `H16 paracetamol of every pair of products is added up, by the clock and as needed`() throws
  {
    let products = [
      "paracetamol oral immediate-release 1000mg", "co-codamol oral immediate-release 30mg/500mg",
      "co-dydramol oral immediate-release 10mg/500mg",
      "tramadol-paracetamol oral immediate-release 37.5mg/325mg",
    ]
    let given = [1_000, 500, 500, 325]
    for first in products.indices {
      for second in products.indices {
        var patient = try Patient()
        try patient.take(products[first] + " x4")
        try patient.take(products[second] + " x4")
        let total = Paracetamol.total(
          patient.opioidCase.regimen, in: patient.formulary, at: patient.now)
        let sum = (given[first] + given[second]) * 4
        #expect(total == PerDay(.milligrams(sum)), "\(products[first]), \(products[second])")
        try patient.takeRescue(products[0], [(.background, 2)])
        let withRescue = Paracetamol.total(
          patient.opioidCase.regimen, in: patient.formulary, at: patient.now)
        #expect(withRescue == PerDay(.milligrams(sum + 2_000)))
      }
    }
  }
}
