import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A stored case")
struct OpeningTests {
  private let home =
    "n text:Bed_12 Enter 61 Enter Right Right Enter ] n F2 text:list_of_cases Enter "

  @Test func `H34 is opened by its label and by nothing less`() {
    for keys in ["Enter", "Enter Enter Enter", "Enter text:Bed_21 Enter", "Enter text:Bed Enter"] {
      #expect(Ward.play(home + keys).session.open == nil, "\(keys)")
    }
    let play = Ward.play(home + "Enter text:bed_12 Enter")
    #expect(play.session.open?.encounter.facts.person.label == "Bed 12")
  }

  @Test func `H34 a wrong label says which one is asked for`() {
    let play = Ward.play(home + "Enter text:Bed_21 Enter")
    #expect(play.text.contains("not the label of this case"))
  }

  @Test func `H40 resuming says who, which step and what was last, and Enter does not do it`() {
    let asked = Ward.play(home + "r Enter Space")
    #expect(asked.session.open == nil)
    for words in ["Bed 12", "M 61 y", "Red flags", "Last entry 09:00"] {
      #expect(asked.text.contains(words), "\(words)")
    }
    #expect(Ward.play(home + "r y").session.open != nil)
    #expect(Ward.play(home + "r n").session.open == nil)
  }

  @Test func `H34 a label that another case here has is not taken, and stands there to be mended`()
  {
    let play = Ward.play(home + "n text:bed__12 Enter")
    #expect(play.session.open?.encounter.facts.person.label == nil)
    #expect(play.text.contains("is the label of another case here"))
    let mended = Ward.play(home + "n text:Bed_12 Enter text:b Enter")
    #expect(mended.session.open?.encounter.facts.person.label == "Bed 12b")
  }

  @Test func `H34 a label one slip away from another warns, on entry and when it is opened`() {
    for label in ["Bed_21", "Bed_1", "Bed_13", "Bed_122", "bed_12x", "Bd_12"] {
      let play = Ward.play(home + "n text:\(label) Enter")
      #expect(play.text.contains("is much like Bed 12"), "\(label)")
    }
    for label in ["Bed_34", "Chair_3"] {
      #expect(!Ward.play(home + "n text:\(label) Enter").text.contains("much like"))
    }
    let opening = Ward.play(home + "n text:Bed_21 Enter F2 text:list_of_cases Enter Enter")
    #expect(opening.text.contains("A similar label is on this terminal"))
    #expect(opening.text.contains("Bed 12"))
  }

  @Test func `A case that was left stands on the list as it was left`() {
    let play = Ward.play(home + "n text:Chair_3 Enter 44 Enter F2 text:list_of_cases Enter")
    #expect(play.text.contains("Chair 3"))
    #expect(play.text.contains("Bed 12"))
    #expect(play.text.contains("44 y"))
  }
}
