import Foundation
import Testing

@Suite("After kill -9", .serialized)
struct ResumeTests {
  @Test func `H64 the answers given are there again at the same step`() throws {
    let folder = try ScratchFolder()
    try answerTwoRedFlags(thenKilledIn: folder)
    let again = try TmuxTerminal(in: folder)
    try #require(again.shows("Bed 12"))
    try again.press("r")
    #expect(again.shows("Bed 12"))
    try again.press("F7")
    #expect(again.looks { answers(in: $0) == ["no", "no"] })
  }

  private func answerTwoRedFlags(thenKilledIn folder: ScratchFolder) throws {
    let terminal = try TmuxTerminal(in: folder)
    try #require(terminal.shows(Landmark.home))
    try terminal.press("n")
    try #require(terminal.shows(Landmark.steps))
    try terminal.type("Bed 12")
    try terminal.press("Enter")
    try terminal.press("F7")
    try terminal.press("n", "n")
    try #require(terminal.looks { answers(in: $0) == ["no", "no"] })
    let inner = try #require(ProcessTree(root: terminal.pid).inner)
    kill(inner, SIGKILL)
    try #require(terminal.ends())
  }

  /// The answers that stand in the first rows of the red-flag list, in order, gaps left out.
  private func answers(in screen: String) -> [String] {
    screen.split(separator: "\n").compactMap { row in
      ["yes", "no"].first { row.contains(" \($0) ") }
    }
  }
}
