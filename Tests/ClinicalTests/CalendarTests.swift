import Clinical
import Testing

@Suite("The calendar")
struct CalendarTests {
  @Test("counts days through leap years and centuries without a gap, from 1600 to 2400")
  func everyDay() throws {
    var day = try #require(CalendarDay(year: 1_600, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2_400, month: 12, day: 31))
    var previous = (year: 1_599, month: 12, day: 31)
    while day <= last {
      let current = (year: day.year, month: day.month, day: day.day)
      let back = CalendarDay(year: current.year, month: current.month, day: current.day)
      if previous >= current || back != day { Issue.record("\(day)") }
      previous = current
      day = day.adding(days: 1)
    }
  }

  @Test("knows the first day of 1970, a leap day and the weekday of a known date")
  func anchors() throws {
    #expect(CalendarDay("1970-01-01")?.daysSinceEpoch == 0)
    #expect(CalendarDay("2024-02-29")?.daysSinceEpoch == 19_782)
    #expect(CalendarDay("2026-03-01")?.weekday == 7)
    #expect(CalendarDay("1970-01-01")?.weekday == 4)
  }

  @Test(
    "refuses days that do not exist and other spellings",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-30", "2026-4-30",
      "2026/04/30", "2026-04-30 ", "0000-01-01", "+026-01-01", "2026-04-3\u{0665}", "",
    ])
  func refused(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("reads a moment and writes the same text")
  func moments() throws {
    for text in ["2026-03-01T09:00:00Z", "1969-12-31T23:59:59Z", "2000-02-29T00:00:01Z"] {
      #expect(try #require(Moment(text)).description == text)
    }
    #expect(Moment("1970-01-01T00:00:10Z")?.seconds == 10)
  }

  @Test(
    "refuses moments in another form",
    arguments: [
      "2026-03-01T09:00:00", "2026-03-01T09:00Z", "2026-03-01 09:00:00Z", "2026-03-01T24:00:00Z",
      "2026-03-01T09:60:00Z", "2026-03-01T09:00:60Z", "2026-03-01T9:00:00Z",
      "2026-03-01T09:00:00+00:00", "2026-03-01T09:00:00.5Z", "2026-03-01t09:00:00z",
    ])
  func refusedMoments(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("counts a day without a time from its end for waiting, from its start for age")
  func occasion() throws {
    let day = try #require(Occasion("2026-03-01"))
    #expect(day.latest.description == "2026-03-01T23:59:59Z")
    #expect(day.earliest.description == "2026-03-01T00:00:00Z")
    let instant = try #require(Occasion("2026-03-01T09:30:00Z"))
    #expect(instant.earliest == instant.latest)
    #expect(instant.description == "2026-03-01T09:30:00Z")
  }

  @Test("shows the clock of the ward, across midnight")
  func wardClock() throws {
    let moment = try #require(Moment("2026-06-30T23:30:00Z"))
    let local = LocalTime(moment, offsetSeconds: 3_600)
    #expect(local.clock == "00:30")
    #expect(local.day.description == "2026-07-01")
    #expect(LocalTime(moment, offsetSeconds: -5 * 3_600).clock == "18:30")
  }
}
