import Bedside
import CarePathway
import Terminal
import Testing

@Suite("The curtain")
struct CurtainTests {
  private let emergency = "n text:Bed_12 Enter 61 Enter ] y y d text:RN Down text:moved"

  /// The frames of a session left alone for two minutes, and then woken by `keys`.
  private func leftAlone(after before: String, then keys: String) -> [Frame] {
    var script = KeyTyping.inputs(before)
    script += KeyTyping.inputs(keys).map { inputs in
      inputs.map { TimedInput(input: $0.input, milliseconds: $0.milliseconds + 300_000) }
    }
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: script)
    Bedside.run(&session, on: &terminal, outside: &ward)
    return terminal.frames
  }

  @Test("hides the patient and keeps a half-written reason behind it")
  func keepsDraft() throws {
    let frames = leftAlone(after: emergency, then: "Space")
    let drawn = try #require(frames.dropLast(2).last)
    #expect(drawn.text.contains("Screen cleared"))
    #expect(!drawn.text.contains("Bed 12"))
    #expect(frames.last?.text.contains("[moved") == true)
  }

  @Test("is opened by a key that does nothing else")
  func keyIsSwallowed() {
    let play = Ward.play("n text:Bed_12 Enter 61 Enter ] L y")
    #expect(play.session.curtain == .open)
    #expect(play.session.open?.encounter.facts.flags.isEmpty == true)
  }

  @Test("is drawn before the shell comes back")
  func suspended() {
    #expect(Ward.play("n text:Bed_12 Enter 61 Enter ] C-z").text.contains("Screen cleared"))
  }
}
