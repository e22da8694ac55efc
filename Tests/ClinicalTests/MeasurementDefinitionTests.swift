import Clinical
import Testing

@Suite("The units of a measurement")
struct MeasurementDefinitionTests {
  static let calcium = [("mmol/L", 100, 600), ("mg/dL", 400, 2_400)]
  static let creatinine = [("micromol/L", 2_000, 200_000), ("mg/dL", 20, 2_300)]

  @Test func `H02 a calcium is plausible in one unit only, or the unit must be chosen`() throws {
    for tenths in 1...300 {
      let figure = Quantity(tenThousandths: tenths * 1_000, unit: .plain).figure
      let expected = Self.calcium.filter { ($0.1...$0.2).contains(tenths * 10) }.map(\.0)
      #expect(try units(accepting: figure, among: Self.calcium) == expected)
      #expect((expected.count == 2) == (40...60).contains(tenths))
    }
  }

  @Test func `H03 a creatinine is plausible in one unit only, or the unit must be chosen`() throws {
    for tenths in 1...20_000 {
      let figure = Quantity(tenThousandths: tenths * 1_000, unit: .plain).figure
      let units = try units(accepting: figure, among: Self.creatinine)
      let expected = Self.creatinine.filter { ($0.1...$0.2).contains(tenths * 10) }.map(\.0)
      guard units != expected || (units.count == 2) != (200...230).contains(tenths) else {
        continue
      }
      Issue.record("\(figure) is plausible in \(units)")
    }
  }

  /// The units, of ranges in hundredths, in which the figure is plausible.
  private func units(
    accepting figure: String, among ranges: [(String, Int, Int)]
  ) throws -> [String] {
    try ranges.filter { unit, low, high in
      let range = MeasurementDefinition.UnitRange(
        unit: try #require(Unit(spelling: unit)), low: hundredths(low), high: hundredths(high))
      return Quantity(figure: figure, unit: range.unit).map(range.contains) ?? false
    }.map(\.0)
  }

  private func hundredths(_ value: Int) -> String {
    Quantity(tenThousandths: value * 100, unit: .plain).figure
  }
}
