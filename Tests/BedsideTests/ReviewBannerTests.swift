import Bedside
import CarePathway
import Clinical
import Education
import Terminal
import Testing

@Suite("Content that should have been read again")
struct ReviewBannerTests {
  private static let someone = "n text:Bed_12 Enter 61 Enter ] "
  private static let places =
    ["", "n"] + (0...6).map { someone + Array(repeating: "]", count: $0).joined(separator: " ") }
    + [someone + "w", someone + ":"]

  private func screens(
    on day: String, size: Size = Size(rows: 24, columns: 80), _ keys: [String] = places
  ) throws -> [String] {
    let moment = try #require(CalendarDay(day)).start.adding(hours: 9)
    return keys.map { keys in
      var ward = Ward(
        standing: .sound(
          .init(
            referenceSet: "uk-2026", hash: "0123456789abcdef", signedBy: "A. Reader, pharmacist",
            reviewBy: Ward.content.pathway.reviewBy)))
      ward.clock = Clock(now: moment, offsetSeconds: 0)
      var session = Session(clock: ward.clock, freshKeys: [])
      var terminal = HeadlessTerminal(
        size: size, script: KeyTyping.inputs(keys), keeping: .lastFrame)
      Bedside.run(&session, on: &terminal, outside: &ward)
      return terminal.frames.last?.text ?? ""
    }
  }

  @Test func `H27 expired content says which and what to do on every screen, and doses nothing`()
    throws
  {
    for screen in try screens(on: "2029-01-01") {
      #expect(screen.contains("CONTENT EXPIRED: uk-2026 0123456789ab, review due 2027-04-30."))
      #expect(screen.contains("CONTENT EXPIRED: no dosing"))
    }
    let inCase = Self.places.dropFirst(2)
    for screen in try screens(on: "2029-01-01", Array(inCase)) {
      #expect(screen.contains("Ask the pharmacist to install reviewed content."))
    }
  }

  @Test func `H27 content in its grace says until when it doses, and content in date says nothing`()
    throws
  {
    let inCase = Array(Self.places.dropFirst(2))
    for screen in try screens(on: "2027-05-01", inCase) {
      #expect(screen.contains("review due 2027-04-30. No dose after 2027-07-29."))
    }
    for screen in try screens(on: "2027-04-30") {
      #expect(!screen.contains("review due") && !screen.contains("EXPIRED"))
    }
    let last = try screens(on: "2027-07-29", inCase)
    #expect(last.allSatisfy { !$0.contains("EXPIRED") })
    let first = try screens(on: "2027-07-30", inCase)
    #expect(first.allSatisfy { $0.contains("EXPIRED") })
  }

  @Test func `signed content carries no mark that nobody signed it, and says who did`() throws {
    for screen in try screens(on: "2026-03-01") {
      #expect(!screen.contains("not clinically signed off"))
    }
    let home = try #require(try screens(on: "2026-03-01", [""]).first)
    #expect(home.contains("signed by A. Reader, pharmacist"))
  }
}
