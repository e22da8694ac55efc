import Bedside
import CarePathway
import Clinical
import Foundation
import Terminal
import Testing

@Suite("The pain of the last days")
struct TrendTests {
  private static let rescue =
    " a text:morph Down Enter Right Enter Right*2 Enter 10 Enter text:2026-02-27 Enter Enter*2"

  /// A worst pain asked on each of so many days, beginning with today; the goal is 3.
  private func session(_ worst: [Int], then keys: String = "") -> Session {
    var session = Ward.play(PainKeys.severe + PainKeys.modified + Self.rescue + " [*3").session
    for (day, score) in worst.enumerated() {
      let clock = Clock(now: Ward.morning.adding(hours: day * 24), offsetSeconds: 0)
      press(" Home Down \(score) Enter \(score) Enter", on: &session, at: clock)
    }
    let clock = Clock(now: Ward.morning.adding(hours: (worst.count - 1) * 24), offsetSeconds: 0)
    press(" ]*3" + keys, on: &session, at: clock)
    return session
  }

  private func press(_ keys: String, on session: inout Session, at clock: Clock) {
    for input in KeyTyping.inputs(keys).joined() { _ = session.handle(input, clock: clock) }
  }

  private func screen(_ session: Session, _ rows: Int, _ columns: Int) -> String {
    session.frame(size: Size(rows: rows, columns: columns)).text
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The page as the linear mode says it.
  private func said(_ session: Session) -> String {
    var linear = LinearSession(session)
    return linear.greeting()
  }

  @Test func `is drawn in braille at both sizes, and in plain marks where nothing else is`() {
    let session = session([4, 5, 4, 6, 7, 6])
    for (rows, columns) in [(24, 80), (40, 120)] {
      let frame = session.frame(size: Size(rows: rows, columns: columns))
      let dots = frame.text.unicodeScalars.filter { (0x2801...0x28FF).contains($0.value) }
      #expect(dots.count > 5)
      #expect(frame.inASCII().text.unicodeScalars.allSatisfy { $0.value < 0x80 })
    }
  }

  @Test func `rises to the right when the pain does, a higher score on a higher row`() throws {
    func row(of score: Int) throws -> Int {
      let lines = screen(session([score]), 40, 120).split(separator: "\n")
      return try #require(
        lines.firstIndex { line in
          line.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
        })
    }
    #expect(try row(of: 10) < row(of: 5))
    #expect(try row(of: 5) < row(of: 0))
  }

  @Test func `is said in words, which is all the linear mode says of it`() {
    let session = session([4, 5, 4, 6, 7, 6])
    let words = "Worst pain, last 14 days: from 4 to 6, rising. Last three days 6, 7, 6."
    let said = said(session)
    #expect(flat(said).contains(words), "\(said)")
    #expect(!said.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
    #expect(!said.split(separator: "\n").contains { Int($0) != nil }, "\(said)")
  }

  @Test func `a day nobody asked about is a gap and never a nought`() {
    let text = flat(said(session([4])))
    #expect(text.contains("asked once, 4. Last three days ?, ?, 4."))
    #expect(!text.contains("falling"))
  }

  @Test func `counts fast doses only from the day their medicine was at hand`() {
    let taken = session([4], then: " e Down*4 text:08:40 Enter Right Enter 2 Enter Enter Esc")
    let text = screen(taken, 40, 120)
    #expect(text.contains("fast ?"))
    #expect(flat(said(taken)).contains("Fast doses on them 0, 0, 1."))
    #expect(text.contains("RESCUE allowed again at 09:40; 1 of 6 in 24 h"))
  }

  @Test func `shows what was decided under the day it was decided`() {
    let decided = session([4], then: " Home End Enter text:RN_Kay Enter y")
    #expect(
      screen(decided, 40, 120).contains("03-01 accepted morphine"), "\(screen(decided, 40, 120))")
  }

  @Test func `looks as it is stored, at both sizes`() throws {
    let session = session([4, 5, 4, 6, 7, 6, 5, 7, 8])
    for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
      let text = session.frame(size: size).text + "\n"
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Screens/pain-trend-\(size.columns)x\(size.rows).txt")
      if ProcessInfo.processInfo.environment["OSTEON_STORE_SCREENS"] != nil {
        try Data(text.utf8).write(to: file)
      }
      #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }
  }
}

@Suite("The protocols beside the ladder")
struct LadderCardTests {
  @Test func `are shown to staff, with how each figure was checked`() {
    let text = Ward.play(PainKeys.severe + " i", size: Size(rows: 40, columns: 120)).text
    #expect(text.contains("RAPID TITRATION"))
    #expect(text.contains("continuous observation, naloxone at hand"))
    #expect(text.contains("1.5 mg"))
    #expect(text.contains("[seen]"))
    #expect(
      Ward.content.pathway.ladderCards.map(\.id) == ["rapid-titration", "last-days", "taper-rates"])
    for line in Ward.content.pathway.ladderCards.flatMap(\.lines) {
      #expect(!line.citations.isEmpty, "\(line.text)")
    }
  }

  @Test func `H26 are shown to nobody under 18, nor where the age is unknown`() {
    for age in ["17", ""] {
      let text = Ward.play("n text:Bed_12 Enter \(age) Enter Right Enter ]*5 i").text
      #expect(!text.contains("RAPID"))
      #expect(!text.contains("1.5 mg"))
      #expect(text.contains("No protocol is shown"), "\(text)")
    }
  }
}
