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
    try #require(again.shows("Resume Bed 12?"))
    // A "y" that comes sooner than the question can be read is a slip, and is not taken.
    Thread.sleep(forTimeInterval: 0.5)
    try again.press("y")
    #expect(again.looks { Self.holdsBothAnswers($0) && $0.contains("RED FLAGS") })
  }

  private func answerTwoRedFlags(thenKilledIn folder: ScratchFolder) throws {
    let terminal = try TmuxTerminal(in: folder)
    try #require(terminal.shows("START"))
    try terminal.press("n")
    try #require(terminal.shows("Label"))
    try terminal.type("Bed 12")
    try terminal.press("Enter")
    try #require(terminal.shows(" Bed 12 "))
    try terminal.press("F7")
    try #require(terminal.shows("RED FLAGS"))
    try terminal.press("n")
    try #require(terminal.shows("[no ] F01"))
    try terminal.press("n")
    try #require(terminal.looks { Self.holdsBothAnswers($0) && $0.contains("saved") })
    kill(try #require(ProcessTree(root: terminal.pid).inner), SIGKILL)
    try #require(terminal.ends())
  }

  private static func holdsBothAnswers(_ screen: String) -> Bool {
    screen.contains("[no ] F01") && screen.contains("[no ] F02")
  }
}
