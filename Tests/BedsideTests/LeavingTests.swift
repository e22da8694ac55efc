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
    let play = Ward.play(someone + "F2 text:list_of_cases Enter r y ]")
    #expect(play.session.open?.encounter.facts.person.label == "Bed 12")
    #expect(play.session.open?.encounter.pathway.stage == .flags)
  }

  @Test func `keeps as a draft what does not hold, says so, and leaves at the second key`() {
    for leave in ["q", "F2 text:list_of_cases Enter"] {
      let asked = Ward.play(someone + "999 " + leave)
      #expect(asked.session.open != nil, "\(leave)")
      #expect(asked.text.contains("Age 999 is kept as a draft"), "\(leave)")
    }
    let left = "999 F2 text:list_of_cases Enter F2 text:list_of_cases Enter "
    #expect(Ward.play(someone + left).session.open == nil)
    let again = Ward.play(someone + left + "r y")
    #expect(again.text.contains("[999"))
    #expect(again.session.open?.encounter.facts.person.ageYears == nil)
  }

  @Test func `a hang-up keeps what was half typed, and the case gives it back once`() {
    let cut = Ward.play(someone + "6")
    #expect(cut.session.open?.encounter.drafts[.who] == ["age": "6"])
    let entered = Ward.play(someone + "999 ] [ BS*3 61 Enter ")
    #expect(entered.session.open?.encounter.facts.person.ageYears == 61)
    #expect(entered.session.open?.encounter.drafts.isEmpty == true)
  }

  @Test func `a reason begun on the page of an emergency waits there when it is put aside`() {
    let emergency = someone + "61 Enter ] y "
    let aside = Ward.play(emergency + "x text:Dr_Lee Down text:old_injury o ! x")
    #expect(aside.text.contains("old injury"))
  }

  @Test func `a draft on record changes no advice and makes no printed plan out of date`() throws {
    let open = try #require(Ward.play(someone + "61 Enter").session.open)
    var encounter = open.encounter
    let content = Ward.content.pathway
    let before = Advice(encounter, at: Ward.morning, under: content)
    _ = try encounter.handle(
      .draftKept(stage: .workup, field: "calcium-total", text: "3.1"), at: Ward.morning,
      under: content)
    let after = Advice(encounter, at: Ward.morning, under: content)
    #expect(after.recommendations == before.recommendations)
    #expect(after.evaluation.facts == before.evaluation.facts)
    #expect(encounter.history.nextUndo == open.encounter.history.nextUndo)
  }

  @Test func `says on going to another step that a figure waits as it was typed`() {
    #expect(Ward.play(someone + "999 ]").text.contains("Age 999 is not entered yet"))
  }

  @Test func `keeps an implausible result in its field`() {
    let workup = someone + "61 Enter ] ] ] "
    let play = Ward.play(workup + "99 Enter")
    #expect(play.text.contains("not plausible"))
    #expect(play.text.contains("[99"))
    #expect(Ward.play(workup + "99 q").text.contains("99"))
  }

  @Test func `asks about a half-written reason too`() {
    let play = Ward.play(someone + "61 Enter ] x text:asleep Up F2 text:list_of_cases Enter")
    #expect(play.text.contains("asleep"))
    #expect(play.session.open != nil)
  }

  @Test func `a figure typed for one lesion never lands in the next`() {
    let bone = "text:hum Enter "
    let risk = someone + "61 Enter ] ] ] ] " + bone
    let ids = Ward.play(risk).session.open?.encounter.facts.lesions.lesions
    #expect(ids?.count == 1)
    let typed = risk + "a " + bone + "Home Down*5 34 PgDn "
    let lesions = Ward.play(typed).session.open?.encounter.facts.lesions.lesions
    #expect(lesions?.count == 2)
    #expect(lesions?.map(\.axialMillimetres) == [nil, 34])
  }

  @Test("records the names of allergies, and none known only when it stands alone")
  func allergies() {
    let pain = someone + "61 Enter ] ] ] ] ] Down*3 "
    let names = { (keys: String) in
      Ward.play(pain + keys + " Enter").session.open?.encounter.facts.allergies
    }
    #expect(names("text:Morphine,_latex") == ["morphine", "latex"])
    #expect(names("text:none_known") == ["none-known"])
    #expect(names("text:none,_codeine") == ["codeine"])
    #expect(names("") == nil)
  }
}
