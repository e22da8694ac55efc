import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("The linear mode")
struct LinearTests {
  /// Types lines and returns what was said after each.
  private func talk(_ lines: [String]) -> (said: [String], session: Session) {
    var ward = Ward()
    var linear = LinearSession(Session(clock: ward.clock, freshKeys: []))
    linear.update { ward.prepare(&$0) }
    var said = [linear.greeting()]
    for line in lines {
      for effect in linear.handle(line, clock: ward.clock) where effect != .quit {
        linear.update { ward.carryOut(effect, &$0) }
      }
      said.append(linear.report())
    }
    return (said, linear.session)
  }

  private let someone = ["new", "Bed 12", "61", "male", "70", "172", "in hospital", "yes", "no"]

  @Test func `takes figures, texts, choices and answers as lines`() {
    let facts = talk(someone).session.open?.encounter.facts
    #expect(facts?.person.label == "Bed 12")
    #expect(facts?.person.ageYears == 61)
    #expect(facts?.person.sex == .male)
    #expect(facts?.person.weight?.figure == "70")
    #expect(facts?.assessment["known-cancer"] == .present)
    #expect(facts?.person.pregnant == .absent)
  }

  @Test func `H52 says what the screen shows, with no box, no plot and nothing beyond ASCII`() {
    for steps in 0...7 {
      let lines = someone + Array(repeating: "next step", count: steps) + ["list"]
      let (said, session) = talk(lines)
      let heard = Set(said[said.count - 1].split(whereSeparator: { !$0.isLetter && !$0.isNumber }))
      #expect(said.joined().unicodeScalars.allSatisfy { $0.value < 0x80 })
      let screen = session.frame(size: Size(rows: 24, columns: 80)).inASCII()
      let middle = (4...21).map { screen.row($0) }.joined(separator: " ")
      let shown = Set(middle.split(whereSeparator: { !$0.isLetter && !$0.isNumber }))
      // All rows are said, so none is "more rows below"; a word cut on the screen is said whole.
      let missing = shown.subtracting(["more", "rows", "below"]).filter { word in
        word.count > 3 && !heard.contains { $0.hasPrefix(word) }
      }
      #expect(missing.isEmpty, "step \(steps): \(missing)")
    }
  }

  @Test func `H52 an emergency is heard at once`() {
    let (said, session) = talk(someone + ["next step", "yes"])
    #expect(said[said.count - 1].contains("EMERGENCY"))
    #expect(said[said.count - 1].contains("E-MSCC"))
    #expect(session.open?.encounter.interrupts.open.isEmpty == false)
  }

  @Test func `ends an emergency only with a name, as the screen does`() {
    let begin = someone + ["next step", "yes"]
    let ticked = talk(begin + ["mark", "RN Kay"]).session.open?.encounter.interrupts.open.first
    #expect(ticked?.steps.count == 1)
    #expect(ticked?.steps.first?.value.by == "RN Kay")
    let closed = talk(begin + ["close", "close", ""]).session
    #expect(closed.open?.encounter.interrupts.open.isEmpty == false)
  }

  @Test func `takes the name of a choice on a sheet that lies over the ladder`() {
    let ladder = someone + Array(repeating: "next step", count: 5)
    let said = talk(ladder + ["rotate", "oxycodone", "modified-release tablet", "toxicity", ""])
      .said
    let page = said[said.count - 1]
    #expect(page.contains("[oxyCODONE]"), "\(page)")
    #expect(page.contains("[modified-release tablet]"), "\(page)")
    #expect(page.contains("[toxicity]"), "\(page)")
  }

  @Test func `says each thing once, and an empty line says it all again`() {
    let said = talk(someone + [""]).said
    #expect(said[3].contains("61"))
    #expect(!said[4].contains("Label, such as"))
    #expect(said[said.count - 1].contains("Label, such as"))
  }

  @Test func `asks before a case is opened, and quits on quit`() {
    let opened = talk(someone + ["home", "resume", "yes"]).session
    #expect(opened.open?.encounter.facts.person.label == "Bed 12")
    let chosen = talk(someone + ["home", "enter", "Bed 12"]).session
    #expect(chosen.open?.encounter.facts.person.label == "Bed 12")
    var linear = LinearSession(Session(clock: Ward().clock, freshKeys: []))
    #expect(linear.handle("quit", clock: Ward().clock) == [.quit])
  }
}

@Suite("The bell")
struct BellTests {
  private func effects(_ bell: Bell) -> [Effect] {
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    session.bell = bell
    ward.prepare(&session)
    var effects: [Effect] = []
    for input in KeyTyping.inputs("n text:Bed_3 Enter 61 Enter ] y").joined() {
      effects += session.handle(input, clock: ward.clock)
    }
    return effects
  }

  @Test func `H52 rings for an emergency when it was asked for, and never otherwise`() {
    #expect(effects(.rings).count { $0 == .ring } == 1)
    #expect(!effects(.silent).contains(.ring))
  }
}
