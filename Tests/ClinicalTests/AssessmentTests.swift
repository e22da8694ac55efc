import Clinical
import Testing

@Suite("Measurements of one patient")
struct AssessmentTests {
  @Test("give the newest of a kind, and of two at one time the one entered later")
  func newest() throws {
    var assessment = Assessment()
    for (value, taken) in [
      ("2.60mmol/L", "2026-02-01"), ("2.70mmol/L", "2026-03-01"), ("2.80mmol/L", "2026-02-15"),
    ] { assessment.add(try calcium(value, taken)) }
    #expect(assessment.newest("calcium-total")?.value.figure == "2.7")
    assessment.add(try calcium("2.75mmol/L", "2026-03-01"))
    #expect(assessment.newest("calcium-total")?.value.figure == "2.75")
    #expect(assessment.all("calcium-total").map(\.value.figure) == ["2.6", "2.8", "2.7", "2.75"])
    #expect(assessment.newest("albumin") == nil)
  }

  @Test("can be taken back one by one")
  func removal() throws {
    var assessment = Assessment()
    let first = try calcium("2.60mmol/L", "2026-02-01")
    assessment.add(first)
    assessment.add(first)
    assessment.remove(first)
    #expect(assessment.measurements == [first])
    assessment.removeMeasurements(of: "calcium-total")
    #expect(assessment.measurements.isEmpty)
  }

  @Test("count their age from the start of a day that has no time")
  func age() throws {
    let measurement = try calcium("2.60mmol/L", "2026-03-01")
    let now = try #require(Moment("2026-03-01T09:00:00Z"))
    #expect(measurement.age(at: now) == 9 * 3_600)
  }

  private func calcium(_ value: String, _ taken: String) throws -> Measurement {
    Measurement(
      kind: "calcium-total", value: try #require(Quantity(value)),
      taken: try #require(Occasion(taken)))
  }
}
