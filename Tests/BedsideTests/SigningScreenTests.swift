import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("Signing an encounter on the screen")
struct SigningScreenTests {
  private static let someone = "n text:Bed_12 Enter 61 Enter ] "
  private static let plan = someone + "] ] ] ] ] ] "
  private static let signed = plan + "S text:Dr_A Enter text:bed_12 Enter 61 Enter "

  private func signOff(_ play: Ward.Play) -> SignOff? { play.session.open?.encounter.signOff }

  @Test func `The form says what is signed and what is not known, and fills nothing in`() {
    let play = Ward.play(Self.plan + "S")
    for text in [
      "SIGN THE ENCOUNTER", "NOT CLINICALLY SIGNED OFF", "Not known:",
      "Nothing is filled in for you",
      "Your name and role", "Label of the patient", "Age in years",
    ] { #expect(play.text.contains(text), "\(text)") }
    #expect(!play.text.contains("[Bed 12"))
  }

  @Test func `H33 label and age typed again seal the record, which then takes no change`() {
    let play = Ward.play(Self.signed)
    #expect(signOff(play)?.isSealed == true)
    #expect(signOff(play)?.seal?.by == "Dr A")
    #expect(play.text.contains("by Dr A. A change is an addendum: S."))
    #expect(play.ward.kept.contains { if case .signedOff = $0.event { true } else { false } })
    let changed = Ward.play(Self.signed + "C-p text:Who Enter Down Down 7 0 Enter")
    #expect(changed.session.open?.encounter.facts.person.weight == nil)
  }

  @Test func `H33 a wrong label or age is asked for once more, and a second miss closes the case`()
  {
    let once = Ward.play(Self.plan + "S text:Dr_A Enter text:Bed_21 Enter 61 Enter")
    #expect(signOff(once)?.seal == nil)
    #expect(once.text.contains("Not this patient's label or age."))
    let right = Ward.play(
      Self.plan + "S text:Dr_A Enter text:Bed_21 Enter 61 Enter text:Bed_12 Enter 61 Enter")
    #expect(signOff(right)?.isSealed == true)
    let twice = Ward.play(
      Self.plan + "S text:Dr_A Enter text:Bed_21 Enter 61 Enter text:Bed_12 Enter 62 Enter")
    #expect(twice.session.open == nil)
    #expect(twice.text.contains("Label or age differed twice"))
    #expect(!twice.ward.kept.contains { if case .signedOff = $0.event { true } else { false } })
  }

  @Test func `H55 Enter held down signs nothing, and an empty field is asked for`() {
    let empty = Ward.play(Self.plan + "S Enter Enter Enter")
    #expect(signOff(empty)?.seal == nil)
    #expect(empty.text.contains("Every field is needed."))
    let left = Ward.play(Self.plan + "S text:Dr_A Enter text:bed_12 Enter 61 Esc")
    #expect(signOff(left)?.seal == nil)
    #expect(!left.text.contains("SIGN THE ENCOUNTER"))
  }

  @Test func `R-080 an open emergency or a same-day matter opens no form and says what to do`() {
    let emergency = Ward.play(Self.someone + "y Esc S")
    #expect(!emergency.text.contains("SIGN THE ENCOUNTER"))
    #expect(emergency.text.contains("An emergency is open"))
  }

  @Test func `H61 a signed record opens by an addendum with name and reason, and is signed again`()
  {
    let opened = Ward.play(Self.signed + "S text:RN_K Enter text:new_result Enter")
    #expect(signOff(opened)?.isAmending == true)
    #expect(signOff(opened)?.addenda.map(\.because) == ["new result"])
    #expect(opened.text.contains("ADDENDUM OPEN, RN K: new result. Not signed yet: S."))
    let again = Ward.play(
      Self.signed + "S text:RN_K Enter text:new_result Enter "
        + "S text:Dr_B Enter text:Bed_12 Enter 61 Enter")
    #expect(signOff(again)?.isSealed == true)
    #expect(signOff(again)?.seal?.by == "Dr B")
    let nobody = Ward.play(Self.signed + "S text:RN_K Enter Enter")
    #expect(signOff(nobody)?.isSealed == true)
  }

  @Test func `H37 a signed encounter is printed, and an open one as a draft`() {
    let play = Ward.play(Self.signed + "p")
    #expect(play.ward.printed == 1)
    #expect(play.session.open?.encounter.signOff.isSealed == true)
  }
}
