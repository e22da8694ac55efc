import Bedside
import Education
import Terminal
import Testing

@Suite("How the content stands")
struct StandingTests {
  private let someone = "n text:Bed_12 Enter 61 Enter ] "

  private func screens(_ standing: ContentStanding, _ keys: [String]) -> [String] {
    keys.map { keys in
      var ward = Ward(standing: standing)
      var session = Session(clock: ward.clock, freshKeys: [])
      var terminal = HeadlessTerminal(
        size: Size(rows: 40, columns: 120), script: KeyTyping.inputs(keys), keeping: .lastFrame)
      Bedside.run(&session, on: &terminal, outside: &ward)
      return terminal.frames.last?.text ?? ""
    }
  }

  private var places: [String] {
    let steps = (0...6).map { someone + Array(repeating: "]", count: $0).joined(separator: " ") }
    let cards = stride(from: 0, to: 30, by: 3).map { steps[5] + " Down*\($0)" }
    let emergencies = (1...14).map { someone + "Down*\($0 - 1) y" }
    return steps + cards + emergencies
  }

  @Test
  func `H28 defective content shows no dose on any screen`() {
    let sound = screens(Ward.content.standing, places)
    #expect(sound.contains { !DoseToken.found(in: $0).isEmpty })
    for screen in screens(.defective(problems: ["drugs/morphine.toml was changed"]), places) {
      // "10 Patches off" is the tenth step of a checklist, not ten patches.
      let doses = DoseToken.found(in: screen).filter { !$0.hasSuffix(" patch") }
      #expect(doses.isEmpty, "\(doses)")
      #expect(screen.contains("CONTENT DEFECT"))
    }
  }

  @Test("that nobody has signed it off stands on every step")
  func notSignedOff() {
    for screen in screens(Ward.content.standing, places + ["", someone + "w", someone + ":"]) {
      #expect(screen.contains("not clinically signed off"))
    }
  }
}
