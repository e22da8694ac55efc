import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("Find")
struct FindingTests {
  private let someone = "n text:Bed_12 Enter 61 Enter ] "

  @Test func `stands on the first row that holds the words, and Enter stays there`() {
    let play = Ward.play(someone + "/ text:jaw Enter n")
    #expect(play.session.open?.encounter.facts.flags[FlagCode(rawValue: "F11")] == .absent)
    #expect(play.session.overlay == nil)
  }

  @Test func `goes to the next match with Down and round the end`() {
    let opioid = Ward.play(someone + "/ text:pain Down Enter n").session.open?.encounter.facts
    #expect(opioid?.flags.count == 1)
    #expect(opioid?.flags[FlagCode(rawValue: "F01")] == nil)
  }

  @Test func `goes back with Esc to where the cursor stood, and answers nothing`() {
    let play = Ward.play(someone + "Down Down / text:jaw Esc n")
    #expect(play.session.open?.encounter.facts.flags == [FlagCode(rawValue: "F03"): .absent])
  }

  @Test func `says when nothing holds the words`() {
    #expect(Ward.play(someone + "/ text:zzz").text.contains("Not here"))
    #expect(Ward.play(someone + "/ text:jaw").text.contains("1 of"))
  }

  @Test func `finds a field of a form, a treatment, a need, a case`() {
    let falls = Ward.play(someone + "] F3 text:falls Enter 2 Enter").session
    #expect(falls.open?.encounter.facts.function.falls == 2)
    let card = Ward.play(someone + "] ] ] ] ] / text:denosumab Enter").text
    #expect(card.contains("> Denosumab"))
    #expect(Ward.play(someone + "] ] ] ] ] ] / text:bowels Enter").text.contains("> bowels"))
    let home = "F2 text:list_of_cases Enter n text:Chair_3 Enter F2 text:list_of_cases Enter "
    #expect(Ward.play(someone + home + "/ text:12 Enter").text.contains("> Bed 12"))
  }

  @Test func `finds a word on a page of the reader, and n goes on`() {
    let reader = someone + "] ] ] ] ] / text:external Enter Enter "
    let before = Ward.play(reader).text
    let after = Ward.play(reader + "/ text:sources Enter").text
    #expect(before != after)
    #expect(after.contains("Sources"))
  }
}

@Suite("Edit")
struct EditingTests {
  private let someone = "n text:Bed_12 Enter 61 Enter Right Enter 70 Enter "

  @Test func `opens a recorded figure for correcting`() {
    let play = Ward.play(someone + "Up*3 e BS 4 Enter")
    #expect(play.session.open?.encounter.facts.person.ageYears == 64)
  }

  @Test func `opens the parts of a red flag, and the explanation of a treatment`() {
    #expect(Ward.play(someone + "] e").text.contains("left arrow or Enter goes back"))
    #expect(Ward.play(someone + "] ] ] ] ] ] e").text.contains("FOR STAFF"))
  }

  @Test func `puts right the reason a need was declined for`() {
    let plan = someone + "] ] ] ] ] ] ] x text:not_now Enter "
    #expect(
      Ward.play(plan + "e text:_at_all Enter").advice?.plan.rows.first?.state
        == .declined(because: "not now at all"))
    #expect(Ward.play(someone + "] ] ] ] ] ] ] e").text.contains("A row follows from the answers"))
  }
}
