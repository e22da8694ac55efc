import Foundation
import PseudoTerminal
import Testing

@Suite("A terminal that is gone", .serialized)
struct LostTerminalTests {
  @Test func `H71 ends the program and leaves nothing running`() throws {
    let program = try RunningProgram(Launch(in: try ScratchFolder()))
    try #require(program.waits(for: Landmark.home) == .happened)
    let members = ProcessTree(root: program.pid).members
    program.hangUp()
    #expect(program.waitsForEnd() != nil)
    #expect(members.allSatisfy(isGone))
  }

  @Test(
    "is never waited for when there was none to begin with",
    arguments: [pty_input_empty, pty_input_closed])
  func noTerminal(input: pty_input) throws {
    var launch = Launch(in: try ScratchFolder())
    launch.input = input
    let program = try RunningProgram(launch)
    let status = try #require(program.waitsForEnd())
    #expect(status < 128, "ended by signal \(status - 128)")
    #expect(program.settings == program.settingsAtStart)
  }

  private func isGone(_ pid: Int32) -> Bool {
    let deadline = ContinuousClock.now + RunningProgram.patience
    while ContinuousClock.now < deadline {
      if !ProcessTree.isRunning(pid) { return true }
    }
    return false
  }
}
