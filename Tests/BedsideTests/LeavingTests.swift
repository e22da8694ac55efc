import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A pane that is left with something typed")
struct LeavingTests {
  private let someone = "n text:Bed_12 Enter "

  @Test("enters a whole figure, in every way of leaving")
  func entered() {
    for keys in ["61 ]", "61 p", "61 q", "61 F2 text:list_of_cases Enter"] {
      let play = Ward.play(someone + keys)
      #expect(play.session.open?.encounter.facts.person.ageYears == 61, "\(keys)")
    }
  }

  @Test("enters no figure that does not hold, and keeps what was typed")
  func outOfRange() {
    let play = Ward.play(someone + "999 ] [")
    #expect(play.session.open?.encounter.facts.person.ageYears == nil)
    #expect(play.text.contains("999"))
  }

  @Test("asks for the key once more before the case is left")
  func onceMore() {
    #expect(Ward.play(someone + "61 q").text.contains("Press the key once more"))
  }

  @Test("is resumed at its first question without an answer, never inside an answer")
  func resumed() {
    let play = Ward.play(someone + "F2 text:list_of_cases Enter r ]")
    #expect(play.session.open?.encounter.facts.person.label == "Bed 12")
    #expect(play.session.open?.encounter.pathway.stage == .flags)
  }

  @Test("records the names of allergies, and none known only when it stands alone")
  func allergies() {
    let pain = someone + "61 Enter ] ] ] ] ] End "
    let names = { (keys: String) in
      Ward.play(pain + keys + " Enter").session.open?.encounter.facts.allergies
    }
    #expect(names("text:Morphine,_latex") == ["morphine", "latex"])
    #expect(names("text:none_known") == ["none-known"])
    #expect(names("text:none,_codeine") == ["codeine"])
    #expect(names("") == nil)
  }
}
