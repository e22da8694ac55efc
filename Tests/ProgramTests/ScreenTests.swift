import Foundation
import Testing

@Suite("The screen of the real program", .serialized)
struct ScreenTests {
  @Test("opens at home, with the key bar on the last row")
  func opens() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    #expect(terminal.shows(Landmark.home))
    #expect(terminal.screen.contains("OSTEON"))
  }

  @Test(
    "is drawn again at every size", arguments: [(40, 120), (30, 100), (60, 200), (24, 80)])
  func redraws(rows: Int, columns: Int) throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    try #require(terminal.shows(Landmark.home))
    try terminal.resize(rows: rows, columns: columns)
    let landmark = columns < 120 ? Landmark.home : Landmark.wide
    #expect(terminal.looks { lastRow(of: $0, rows: rows).contains(landmark) })
  }

  @Test func `H48 what another process wrote over the screen is gone after Ctrl-L`() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    try #require(terminal.shows(Landmark.home))
    try #require(terminal.shows("Set uk-2026"))
    let before = Self.withoutClock(terminal.screen)
    let other = try #require(FileHandle(forWritingAtPath: terminal.device))
    let garbage = "\u{1B}[6;3HBroadcast message from root: 500 mg\u{1B}[12;40H\u{1B}[7mXXXX\r\nYYYY"
    try other.write(contentsOf: Data(garbage.utf8))
    #expect(terminal.looks { $0.contains("Broadcast message") && $0.contains("YYYY") })
    try terminal.press("C-l")
    #expect(terminal.looks { Self.withoutClock($0) == before })
  }

  /// The screen below its first row, where the time stands.
  private static func withoutClock(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .joined(separator: "\n")
  }

  @Test func `H45 a window too small says so, and comes back`() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    try #require(terminal.shows(Landmark.home))
    try terminal.resize(rows: 15, columns: 60)
    #expect(terminal.shows(Landmark.tooSmall))
    try terminal.resize(rows: 24, columns: 80)
    #expect(terminal.shows(Landmark.home))
  }

  @Test func `H45 a window of one cell is survived`() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    try #require(terminal.shows(Landmark.home))
    try terminal.resize(rows: 1, columns: 1)
    try terminal.resize(rows: 24, columns: 80)
    #expect(terminal.shows(Landmark.home))
    #expect(!terminal.hasEnded)
  }

  @Test("closes on q")
  func closes() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder())
    try #require(terminal.shows(Landmark.home))
    try terminal.press("q")
    #expect(terminal.ends())
  }

  private func lastRow(of screen: String, rows: Int) -> Substring {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count >= rows ? lines[rows - 1] : ""
  }
}
