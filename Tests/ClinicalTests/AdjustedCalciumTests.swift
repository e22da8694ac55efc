import Clinical
import Testing

@Suite("Adjusted calcium")
struct AdjustedCalciumTests {
  @Test(
    "agrees with the published vectors by both factors",
    arguments: [
      ("2.45mmol/L", "28g/L", "2.69", "2.714"), ("2.70mmol/L", "30g/L", "2.9", "2.92"),
      ("3.10mmol/L", "25g/L", "3.4", "3.43"), ("2.60mmol/L", "45g/L", "2.5", "2.49"),
      ("3.40mmol/L", "30g/L", "3.6", "3.62"), ("3.12mmol/L", "2.8g/dL", "3.36", "3.384"),
    ])
  func vectors(calcium: String, albumin: String, usual: String, scottish: String) throws {
    let total = try measurement(.calciumTotal, calcium)
    let first = try AdjustedCalcium.compute(total, albumin: Quantity(albumin))
    #expect(first.value.decimal(places: 3) == usual)
    let second = try AdjustedCalcium.compute(
      total, albumin: Quantity(albumin), factor: .twentyTwoThousandths)
    #expect(second.value.decimal(places: 3) == scottish)
  }

  @Test(
    "agrees with the vectors in mg/dL",
    arguments: [
      ("10.2mg/dL", "2.8g/dL", 11_16), ("11.0mg/dL", "3.0g/dL", 11_80),
      ("13.4mg/dL", "2.5g/dL", 14_60),
    ])
  func milligrams(calcium: String, albumin: String, hundredths: Int) throws {
    let total = try measurement(.calciumTotal, calcium)
    let result = try AdjustedCalcium.compute(total, albumin: Quantity(albumin))
    #expect(result.hundredths == hundredths)
    #expect(throws: CalculatorRefusal.factorNotForUnit(.milligramsPerDecilitre)) {
      try AdjustedCalcium.compute(
        total, albumin: Quantity(albumin), factor: .twentyTwoThousandths)
    }
  }

  @Test("prints its working")
  func working() throws {
    let result = try AdjustedCalcium.compute(
      measurement(.calciumTotal, "3.12mmol/L"), albumin: Quantity("28g/L"))
    #expect(result.working == ["3.12 + 0.02 \u{D7} (40 \u{2212} 28) = 3.36 mmol/L"])
    #expect(result.band == .moderate)
  }

  @Test(
    "lies in the band of its own unit at each limit and one step to either side",
    arguments: [
      ("1.89mmol/L", CalciumBand.severelyLow), ("1.90mmol/L", .low), ("2.19mmol/L", .low),
      ("2.20mmol/L", .normal), ("2.60mmol/L", .normal), ("2.61mmol/L", .mild),
      ("2.99mmol/L", .mild), ("3.00mmol/L", .moderate), ("3.01mmol/L", .moderate),
      ("3.49mmol/L", .moderate), ("3.50mmol/L", .severe), ("3.99mmol/L", .severe),
      ("4.00mmol/L", .crisis), ("7.5mg/dL", .severelyLow), ("7.6mg/dL", .low),
      ("8.7mg/dL", .low), ("8.8mg/dL", .normal), ("10.4mg/dL", .normal), ("10.5mg/dL", .mild),
      ("11.9mg/dL", .mild), ("12.0mg/dL", .moderate), ("13.9mg/dL", .moderate),
      ("14.0mg/dL", .severe), ("15.9mg/dL", .severe), ("16.0mg/dL", .crisis),
    ])
  func bands(text: String, band: CalciumBand) throws {
    let result = try AdjustedCalcium.compute(measurement(.calciumAdjusted, text), albumin: nil)
    #expect(result.band == band)
    #expect(result.basis == .adjustedByLaboratory)
  }

  @Test("already adjusted by the laboratory is never corrected again, whatever the albumin")
  func neverTwice() throws {
    let result = try AdjustedCalcium.compute(
      measurement(.calciumAdjusted, "2.45mmol/L"), albumin: Quantity("20g/L"))
    #expect(result.figure == "2.45")
  }

  @Test(
    "ionised is never corrected and is judged by its own rows",
    arguments: [
      ("1.81mmol/L", CalciumBand.severe as CalciumBand?), ("1.80mmol/L", .moderate),
      ("1.61mmol/L", .moderate), ("1.60mmol/L", nil), ("0.90mmol/L", nil),
      ("0.89mmol/L", .severelyLow),
    ])
  func ionised(text: String, band: CalciumBand?) throws {
    let result = try AdjustedCalcium.compute(
      measurement(.calciumIonised, text), albumin: Quantity("20g/L"))
    #expect(result.band == band)
    #expect(result.basis == .ionised)
  }

  @Test("ionised is mild or low by the laboratory's own limits")
  func laboratoryLimits() throws {
    for (text, band) in [
      ("1.33mmol/L", CalciumBand.mild), ("1.3mmol/L", .normal),
      ("1.1mmol/L", .low),
    ] {
      var measurement = try measurement(.calciumIonised, text)
      measurement.upperLimit = Quantity("1.32mmol/L")
      measurement.lowerLimit = Quantity("1.15mmol/L")
      #expect(try AdjustedCalcium.compute(measurement, albumin: nil).band == band)
    }
  }

  @Test("a total without albumin has no band, because the true value may be higher")
  func totalOnly() throws {
    let result = try AdjustedCalcium.compute(
      measurement(.calciumTotal, "2.50mmol/L"), albumin: nil)
    #expect(result.band == nil)
    #expect(result.basis == .totalOnly)
  }

  @Test func `H02 each calcium is judged in the unit entered, never converted first`() throws {
    var differing: [String] = []
    for tenths in 41...240 {
      let milligrams = try #require(
        Quantity(figure: "\(tenths / 10).\(tenths % 10)", unit: .milligramsPerDecilitre))
      let entered = try #require(CalciumBand.adjusted(milligrams.amount, unit: milligrams.unit))
      let converted = milligrams.amount * 1_000 / Rational(4_008)
      let other = try #require(CalciumBand.adjusted(converted, unit: .millimolesPerLitre))
      if entered != other { differing.append(milligrams.figure) }
    }
    #expect(differing == ["7.6", "8.8", "12", "14", "16"])
    let edge = try measurement(.calciumAdjusted, "14.0mg/dL")
    #expect(try AdjustedCalcium.compute(edge, albumin: nil).band == .severe)
  }

  private func measurement(_ kind: MeasurementKind, _ value: String) throws -> Measurement {
    Measurement(
      kind: kind, value: try #require(Quantity(value)),
      taken: .day(try #require(CalendarDay("2026-03-01"))))
  }
}
