import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("A printed plan")
struct PrintingTests {
  private let someone = "n text:Bed_12 Enter 61 Enter Right Enter 70 Enter ] "

  private func play(_ keys: String, failing failure: String?) -> (Ward, Session, String) {
    var ward = Ward()
    ward.printFailure = failure
    var session = Session(clock: ward.clock, freshKeys: [])
    var terminal = HeadlessTerminal(
      size: Size(rows: 24, columns: 80), script: KeyTyping.inputs(keys))
    Bedside.run(&session, on: &terminal, outside: &ward)
    return (ward, session, terminal.frames.last?.text ?? "")
  }

  private func prints(_ ward: Ward) -> Int {
    ward.kept.count {
      if case .planPrinted = $0.event { return true }
      return false
    }
  }

  @Test func `H50 is on the record as printed only after it was written`() {
    let (ward, session, text) = play(someone + "p", failing: nil)
    #expect(ward.printed == 1)
    #expect(prints(ward) == 1)
    #expect(session.unsaved.isEmpty)
    #expect(text.contains("Plan written to plan.txt"))
  }

  @Test func `H66 a plan that could not be written says so and is not on the record`() {
    let (ward, session, text) = play(someone + "p", failing: "The disk is full.")
    #expect(prints(ward) == 0)
    #expect(
      session.open?.encounter.history.events.last?.event.isUndoable == true
        || session.open?.encounter.history.events.last?.event == .stageEntered(stage: .flags))
    #expect(text.contains("NOT PRINTED: The disk is full."))
  }

  @Test func `is refused while an emergency is open, and nothing is written`() {
    let (ward, _, _) = play(someone + "y y Down y ] p", failing: nil)
    #expect(ward.printed == 0)
    #expect(prints(ward) == 0)
  }

  @Test func `waits for a figure that is half typed`() {
    let (ward, _, text) = play("n text:Bed_12 Enter 61 Enter Right Enter 999 p", failing: nil)
    #expect(ward.printed == 0)
    #expect(text.contains("999 is not entered"))
  }
}
