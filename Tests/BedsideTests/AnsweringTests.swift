import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A question with yes, no and ?")
struct AnsweringTests {
  private let person = "n text:Bed_12 Enter 61 Enter Right Enter 70 Enter 170 Enter Right Enter "

  private func facts(_ keys: String) -> EncounterFacts? {
    Ward.play(person + keys).session.open?.encounter.facts
  }

  @Test func `is answered by one key, which goes on to the next question`() {
    let facts = facts("y n n")
    #expect(facts?.assessment["known-cancer"] == .present)
    #expect(facts?.person.pregnant == .absent)
    #expect(facts?.person.dying == .absent)
  }

  @Test func `is left unknown by ?, which goes on too`() {
    let facts = facts("y Up n ? n")
    #expect(facts?.assessment["known-cancer"] == .absent)
    #expect(facts?.person.pregnant == .notAssessed)
    #expect(facts?.person.dying == .absent)
  }

  @Test func `keeps the cursor when it is the last one`() {
    let play = Ward.play(person + "y n n")
    #expect(play.session.open?.encounter.pathway.stage == .who)
    #expect(facts("y n n y")?.person.dying == .present)
  }

  @Test func `is walked through by Space, and answered when it is left`() {
    #expect(facts("Space")?.assessment["known-cancer"] == .notAssessed)
    #expect(facts("Space Enter")?.assessment["known-cancer"] == .present)
    #expect(facts("Space Space Down")?.assessment["known-cancer"] == .absent)
    #expect(facts("Left ]")?.assessment["known-cancer"] == .absent)
  }
}

@Suite("One of a few")
struct ChoosingTests {
  private let risk = "n text:Bed_12 Enter 61 Enter ] ] ] ] "

  private func lesions(_ keys: String) -> [Lesion]? {
    Ward.play(risk + keys).session.open?.encounter.facts.lesions.lesions
  }

  @Test func `nothing is recorded on the way to a choice`() {
    let play = Ward.play("n text:Bed_12 Enter 61 Enter Right Right Right Enter")
    #expect(play.session.open?.encounter.facts.person.sex == .female)
    let sexes = play.ward.kept.filter {
      if case .personRecorded(.sex) = $0.event { return true }
      return false
    }
    #expect(sexes.count == 1)
  }

  @Test func `a long list is found by typing`() {
    #expect(lesions("text:fem Enter")?.first?.bone == .femur)
    #expect(lesions("text:hum Enter")?.first?.bone == .humerus)
    #expect(lesions("text:fibula Enter")?.first?.bone == .tibiaOrFibula)
    #expect(lesions("text:vert Enter Home Down text:L1 Enter")?.first?.level == .l1)
    #expect(lesions("text:zzz Enter")?.isEmpty == true)
  }

  @Test func `deleting drops the choice before it is made`() {
    #expect(lesions("text:fem BS Enter")?.isEmpty == true)
  }
}

@Suite("A digit or a letter on a form")
struct ShortKeyTests {
  private let who = "n text:Bed_12 Enter 61 Enter "

  @Test func `makes the choice that begins with it`() {
    #expect(Ward.play(who + "m Enter").session.open?.encounter.facts.person.sex == .male)
    #expect(Ward.play(who + "f Enter").session.open?.encounter.facts.person.sex == .female)
  }

  @Test func `goes to the field with that number where no figure is typed`() {
    #expect(Ward.play(who + "4 70 Enter").session.open?.encounter.facts.person.weight != nil)
    #expect(Ward.play(who + "2 Up").session.open?.encounter.facts.person.ageYears == 61)
    let far = Ward.play(who + "8 y").session.open?.encounter.facts.person
    #expect(far?.pregnant == .present)
  }

  @Test func `is part of the figure where one is typed`() {
    let person = Ward.play("n text:Bed_12 Enter 47 Enter").session.open?.encounter.facts.person
    #expect(person?.ageYears == 47)
  }

  @Test func `keeps the meaning it has everywhere`() {
    #expect(Ward.play(who + "u").session.open?.encounter.facts.person.ageYears == nil)
  }
}
