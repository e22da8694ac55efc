import Clinical
import Testing

@Suite("A person")
struct PersonTests {
  @Test("is an adult only when the age is known and 18 or more")
  func scope() {
    var person = Person()
    #expect(person.scope == .ageNotRecorded)
    for (age, scope) in [(17, Person.Scope.underAge), (18, .inScope), (19, .inScope)] {
      person.ageYears = age
      #expect(person.scope == scope)
    }
  }

  @Test("turns 18 on the birthday, not the day before")
  func birthday() throws {
    var person = Person()
    person.born = CalendarDay("2008-03-01")
    let day = try #require(CalendarDay("2026-02-28"))
    #expect(person.age(on: day) == 17)
    #expect(person.scope(on: day) == .underAge)
    #expect(person.scope(on: day.adding(days: 1)) == .inScope)
  }

  @Test("has pain scores from 0 to 10 and no other")
  func painScores() {
    #expect(PainScore(-1) == nil)
    #expect(PainScore(0)?.value == 0)
    #expect(PainScore(10)?.value == 10)
    #expect(PainScore(11) == nil)
  }

  @Test("is judged for background pain by the average, or at rest when that alone is known")
  func backgroundPain() {
    var entry = PainEntry(at: Moment(seconds: 0))
    #expect(entry.background == nil)
    entry.atRest = PainScore(2)
    #expect(entry.background == PainScore(2))
    entry.average = PainScore(5)
    #expect(entry.background == PainScore(5))
  }
}
