import Foundation
import Testing

@Suite("While nobody types", .serialized)
struct IdleTests {
  @Test("nothing wakes up, nothing is computed, nothing is written")
  func sleeps() throws {
    let program = try RunningProgram(Launch(in: try ScratchFolder()))
    try #require(program.waits(for: Landmark.home) == .happened)
    let tree = ProcessTree(root: program.pid)
    try #require(settles(program, tree))
    let before = (tree.wakeUps, tree.processorTime)
    #expect(program.writes(within: 1_500) == 0)
    #expect(tree.wakeUps == before.0)
    #expect(tree.processorTime == before.1)
  }

  /// What is still read after the first frame is done when nothing moved for a third of a second.
  private func settles(_ program: RunningProgram, _ tree: ProcessTree) -> Bool {
    let deadline = ContinuousClock.now + RunningProgram.patience
    while ContinuousClock.now < deadline {
      let before = tree.wakeUps
      if program.writes(within: 300) == 0, tree.wakeUps == before { return true }
    }
    return false
  }
}
