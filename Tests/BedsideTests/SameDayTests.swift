import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("Same-day matters")
struct SameDayTests {
  private let someone = "n text:Bed_12 Enter 61 Enter Right Enter 70 Enter ] "
  /// Thigh pain while a bone agent is in use is urgent; a facial palsy is for the same day.
  private let sameDay = "Down*12 y y Esc "

  @Test func `A same-day matter stands on the lane with the key that notes it`() {
    let play = Ward.play(someone + sameDay)
    #expect(play.advice?.banners.isEmpty == false)
    #expect(play.text.contains("Same day"))
    #expect(play.text.contains("! notes"))
  }

  @Test func `A name and Space note it, on the record, and its line leaves the lane`() {
    let play = Ward.play(someone + sameDay + "! Space text:RN_Ward Enter")
    #expect(play.advice?.banners.isEmpty == true)
    #expect(!play.text.contains("▲ Same day"))
    let noted = play.ward.kept.contains {
      if case .bannerAcknowledged(_, "RN Ward", _) = $0.event { return true }
      return false
    }
    #expect(noted)
  }

  @Test func `A noted matter stays on the plan`() {
    let before = Ward.play(someone + sameDay).advice?.plan.rows.map(\.need)
    let after = Ward.play(someone + sameDay + "! Space text:RN Enter").advice?.plan.rows.map(\.need)
    #expect(before == after)
    #expect(before?.isEmpty == false)
  }

  @Test func `Nothing is noted without a name`() {
    let play = Ward.play(someone + sameDay + "! Space Enter Enter Esc")
    #expect(play.advice?.banners.isEmpty == false)
  }

  @Test func `H55 a held Space notes nothing`() {
    var script = KeyTyping.inputs(someone + sameDay + "!")
    let last = script.last?.first?.milliseconds ?? 0
    for press in 1...40 {
      script.append([TimedInput(input: .key(.character(" ")), milliseconds: last + press * 33)])
    }
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: script)
    Bedside.run(&session, on: &terminal, outside: &ward)
    #expect(session.open?.advice.banners.isEmpty == false)
  }

  @Test func `H41 noting never hides an emergency, and the key goes through all that is open`() {
    let both = someone + "y y Down y [ ] Left Home " + sameDay
    let emergency = Ward.play(both + "!")
    #expect(emergency.text.contains("!! EMERGENCY"))
    let matters = Ward.play(both + "! !")
    #expect(matters.text.contains("SAME DAY"))
    #expect(matters.text.contains("E-MSCC"))
    let noted = Ward.play(both + "! ! Space text:RN Enter")
    #expect(noted.text.contains("E-MSCC"))
    let questions = Ward.play(both + "! ! !").session
    #expect(questions.overlay == nil)
    #expect(questions.open?.encounter.pathway.stage == .flags)
  }
}
