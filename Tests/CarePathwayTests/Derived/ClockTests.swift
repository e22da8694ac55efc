import CarePathway
import Clinical
import Testing

@Suite("A clock that was set")
struct ClockTests {
  @Test(arguments: [(0, Finding.absent), (120, .absent), (121, .notAssessed)])
  func `H67 a result from later than now is not fresh`(seconds: Int, finding: Finding) throws {
    var patient = FactsCase()
    let value = try #require(Quantity("70umol/L"))
    let later = Occasion.instant(patient.facts.now.adding(seconds: seconds))
    patient.facts.assessment.add(Measurement(kind: "creatinine", value: value, taken: later))
    #expect(patient["creatinine-not-recorded"] == (finding == .absent ? .absent : .present))
    #expect(patient.facts.isFresh("creatinine", at: patient.facts.now) == (finding == .absent))
  }

  @Test(arguments: [(0, true), (1, true), (2, false)])
  func `H67 a day counts as today in every time zone, and no later day does`(
    days: Int, isFresh: Bool
  ) throws {
    var patient = FactsCase()
    let value = try #require(Quantity("70umol/L"))
    // Eleven in the evening in UTC: it is tomorrow already in the east.
    let day = patient.facts.now.day
    patient.facts.now = day.end.adding(seconds: -3_599)
    let taken = Occasion.day(day.adding(days: days))
    patient.facts.assessment.add(Measurement(kind: "creatinine", value: value, taken: taken))
    #expect(patient.facts.isFresh("creatinine", at: patient.facts.now) == isFresh)
  }

  @Test
  func `H67 nobody is younger than nothing, and a birthday counts from its day on`() throws {
    var person = Person()
    let born = try #require(CalendarDay("1964-02-29"))
    person.born = born
    for day in -800...30_000 {
      let age = person.age(on: born.adding(days: day))
      #expect(age.map { $0 >= 0 } ?? true, "\(day)")
      if day < 0 { #expect(age == nil, "\(day)") }
    }
    #expect(person.age(on: try #require(CalendarDay("2026-02-28"))) == 61)
    #expect(person.age(on: try #require(CalendarDay("2026-03-01"))) == 62)
  }
}
