import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A recorded value that is deleted")
struct EmptyingTests {
  private let someone = "n text:Bed_12 Enter 61 Enter Right Enter 70 Enter "

  private func facts(_ keys: String) -> EncounterFacts? {
    Ward.play(someone + keys).session.open?.encounter.facts
  }

  @Test func `is not known again, and undo brings it back`() {
    let weight = "Up C-u Enter "
    #expect(facts("")?.person.weight != nil)
    let play = Ward.play(someone + weight)
    #expect(play.session.open?.encounter.facts.person.weight == nil)
    #expect(play.text.contains("weight taken out. u brings it back"))
    #expect(play.text.contains("? kg"))
    #expect(facts(weight + "Up*3 u")?.person.weight != nil)
  }

  @Test func `is taken out with Backspace too, figure by figure`() {
    #expect(facts("Up*3 BS*2 Enter")?.person.ageYears == nil)
  }

  @Test func `is taken out of a choice by Backspace`() {
    #expect(facts("")?.person.sex == .female)
    #expect(facts("Up*2 BS")?.person.sex == .notAssessed)
  }

  @Test func `never leaves a case without a label`() {
    let play = Ward.play(someone + "Home C-u Enter")
    #expect(play.session.open?.encounter.facts.person.label == "Bed 12")
    #expect(play.text.contains("cannot be left empty"))
  }

  @Test func `H53 a result taken out is gone from what is derived`() {
    let workup = "] ] ] 2.45 Enter "
    #expect(facts(workup)?.assessment.newest("calcium-total") != nil)
    let play = Ward.play(someone + workup + "Up C-u Enter")
    #expect(play.session.open?.encounter.facts.assessment.newest("calcium-total") == nil)
    #expect(!play.text.contains("2.45"))
  }

  @Test func `takes one pain score out and leaves the others`() {
    let pain = facts("] ] Down 8 Enter 6 Enter Up*2 C-u Enter")?.pain.last
    #expect(pain?.worst == nil)
    #expect(pain?.average?.value == 6)
  }

  @Test func `takes out what stands in every choice of the symptoms and the workup`() {
    #expect(facts("] ] Home Right Enter Up BS")?.symptoms.isEmpty == true)
    #expect(facts("] ] ] End Right Up Down BS")?.tissue == nil)
    #expect(facts("] ] ] End Up Right Enter Up BS")?.imaging.isEmpty == true)
  }
}
