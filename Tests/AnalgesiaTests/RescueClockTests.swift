import Analgesia
import Clinical
import Testing

@Suite("When a rescue dose may be taken again")
struct RescueClockTests {
  private func clock(_ doses: Int) throws -> (RescueClock, Moment) {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 20)
    try patient.takeRescue("morphine oral solution 10mg", [(.background, doses)])
    return (try #require(RescueClock(patient.opioidCase)), patient.now)
  }

  @Test func `an hour after the last, and at once where none was taken`() throws {
    let (none, now) = try clock(0)
    #expect(none.next == nil && none.allows(at: now))
    let (one, _) = try clock(1)
    #expect(one.next == now)
    #expect(!one.allows(at: now.adding(seconds: -1)))
  }

  @Test func `six in 24 hours are the most: the seventh waits for the first to be a day old`()
    throws
  {
    // Doses one to six hours ago.
    let (six, now) = try clock(6)
    #expect(six.isSpent)
    #expect(six.next == now.adding(hours: 18))
    let (five, _) = try clock(5)
    #expect(!five.isSpent)
    #expect(five.next == now)
  }

  @Test func `doses for movement and procedures count as well`() throws {
    var patient = try Patient()
    try patient.takeRescue(
      "morphine oral solution 10mg", [(.incident, 2), (.procedural, 2), (.preEmptive, 2)])
    #expect(try #require(RescueClock(patient.opioidCase)).isSpent)
  }

  @Test func `without a rescue opioid by mouth there is no clock`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 20)
    #expect(RescueClock(patient.opioidCase) == nil)
  }
}
