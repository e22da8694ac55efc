import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A session")
struct SessionTests {
  private let someone = "n text:Bed_12 Enter 61 Enter ] "

  @Test("answers a red flag with the emergency, whatever was on the screen")
  func redFlag() {
    let play = Ward.play(someone + "y y Down y")
    #expect(play.text.contains("!! EMERGENCY  possible spinal cord compression"))
    #expect(play.text.contains("E-MSCC"))
    #expect(play.frame.role(at: Position(row: 3, column: 1)) == .alarm)
  }

  @Test
  func `H41 the alarm never scrolls away`() {
    for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
      for steps in 1...6 {
        let keys = someone + "y " + Array(repeating: "]", count: steps).joined(separator: " ")
        let play = Ward.play(keys + " Down*9", size: size)
        #expect(play.frame.row(3).contains("E-MSCC"), "\(steps) at \(size)")
      }
    }
  }

  @Test
  func `H33 identity stands on row one of every step`() {
    for steps in 0...7 {
      let keys = someone + Array(repeating: "]", count: steps).joined(separator: " ")
      #expect(Ward.play(keys).frame.row(1).contains("Bed 12"))
    }
  }

  @Test("Esc never closes an emergency, never discards and never leaves")
  func escape() {
    let before = Ward.play(someone + "y y")
    let after = Ward.play(
      someone + "y y " + Array(repeating: "Esc", count: 20).joined(separator: " "))
    #expect(after.session.open?.encounter == before.session.open?.encounter)
    #expect(after.text.contains("EMERGENCY"))
  }

  @Test("keeps a half-typed figure through Esc, and takes it when the field is left")
  func draft() {
    let play = Ward.play("n text:Bed_3 Enter 6 Esc 4 Enter")
    #expect(play.session.open?.encounter.facts.person.ageYears == 64)
  }

  @Test
  func `H14 a malformed figure never enters a field`() {
    for keys in [".", "1 .", ", ", "- "] {
      let play = Ward.play("n text:Bed_3 Enter " + keys + " Enter")
      #expect(play.session.open?.encounter.facts.person.ageYears == nil || keys == "1 .")
    }
    #expect(Ward.play("n text:Bed_3 Enter ,").text.contains("use . for the decimal point"))
  }

  @Test("undo names what it takes back, redo brings it back, and nothing is erased")
  func undo() {
    let undone = Ward.play(someone + "n u")
    #expect(undone.text.contains("Taken back: red flag F01, no"))
    let redone = Ward.play(someone + "n u U")
    #expect(redone.text.contains("Brought back: red flag F01, no"))
    #expect(redone.ward.kept.count == undone.ward.kept.count + 1)
  }

  @Test
  func `H50 nothing unsaved is shown as saved`() {
    #expect(Ward.play(someone + "n").text.contains("saved 09:00"))
    var ward = Ward()
    ward.failure = "The disk is full."
    var session = Session(clock: ward.clock, freshKeys: [])
    var terminal = HeadlessTerminal(
      size: Size(rows: 24, columns: 80), script: KeyTyping.inputs(someone + "n"))
    Bedside.run(&session, on: &terminal, outside: &ward)
    let text = terminal.frames.last?.text ?? ""
    #expect(text.contains("NOT SAVED"))
    #expect(!text.contains("saved 09:00"))
    #expect(ward.kept.isEmpty)
  }

  @Test("an unknown key says so and points to the list of commands")
  func unknownKey() {
    #expect(Ward.play(someone + "Z").text.contains("Z does nothing here. ? lists the keys"))
  }

  @Test("the list of commands runs nothing on an empty query, and runs what was chosen")
  func commandList() {
    let empty = Ward.play(someone + ": Enter")
    #expect(empty.text.contains("COMMANDS"))
    let chosen = Ward.play(someone + ": text:risk Enter")
    #expect(chosen.session.open?.encounter.pathway.stage == .risk)
  }

  @Test
  func `H55 key repeat confirms nothing`() {
    var script = KeyTyping.inputs(someone + "y y d text:RN Down text:because")
    let last = script.last?.first?.milliseconds ?? 0
    for press in 1...60 {
      script.append([TimedInput(input: .key(.enter), milliseconds: last + press * 33)])
    }
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: script)
    Bedside.run(&session, on: &terminal, outside: &ward)
    #expect(session.open?.encounter.interrupts.open.isEmpty == false)
  }

  @Test
  func `H57 a paste never answers`() {
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    var script = KeyTyping.inputs(someone)
    script.append([TimedInput(input: .paste("y\ny\ny\n"), milliseconds: 90_000)])
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: script)
    Bedside.run(&session, on: &terminal, outside: &ward)
    #expect(session.open?.encounter.facts.flags.isEmpty == true)
    #expect(terminal.frames.last?.text.contains("Pasting is only for text fields") == true)
  }

  @Test
  func `H45 a small window shows the alarm and loses nothing`() {
    let play = Ward.play(someone + "y y", size: Size(rows: 15, columns: 60))
    #expect(play.text.contains("OSTEON needs 80 x 24"))
    #expect(play.text.contains("E-MSCC"))
    for size in [Size(rows: 1, columns: 1), Size(rows: 5, columns: 20)] {
      #expect(Ward.play(someone, size: size).frame.size == size)
    }
  }

  @Test("random keys never trap, never close an emergency by chance, never lose the cursor")
  func randomKeys() {
    var generator = SplitMix(seed: 20_260_301)
    let keys: [Key] =
      [
        .enter, .escape, .tab, .up, .down, .left, .right, .pageDown, .backspace, .function(7),
      ] + "ynxau?![]w:jk019 .dq".map { .character($0) }
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    ward.prepare(&session)
    for press in 0..<20_000 {
      let key = keys[Int(generator.next() % UInt64(keys.count))]
      let input = TimedInput(input: .key(key), milliseconds: press * 500)
      for effect in session.handle(input, clock: ward.clock) where effect != .quit {
        ward.carryOut(effect, &session)
      }
      if press % 50 == 0 {
        let frame = session.frame(size: Size(rows: 24, columns: 80))
        #expect(frame.cursor != nil)
      }
      if session.open == nil { ward.prepare(&session) }
    }
  }
}

/// A seeded generator: the same numbers on every machine.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
