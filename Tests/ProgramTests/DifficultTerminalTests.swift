import Testing

@Suite("A difficult terminal", .serialized)
struct DifficultTerminalTests {
  @Test(arguments: ["xterm-256color", "vt100", "linux", "screen", "tmux", "ansi"])
  func `H84 a known terminal type draws the program in the C locale`(term: String) throws {
    let program = try start(term: term, locale: "C")
    #expect(program.waits(for: Landmark.home) == .happened)
    program.type("q")
    #expect(program.waitsForEnd() == 0)
    #expect(program.settings == program.settingsAtStart)
    #expect(program.output.allSatisfy { $0 < 0x80 }, "the C locale shows ASCII only")
  }

  @Test(
    arguments: ["dumb", "unknown", "", "no-such-terminal", String(repeating: "x", count: 4_096)],
    ["C", "C.UTF-8", "xx_YY.UTF-8"])
  func `H84 a terminal type nobody knows never ends in a crash`(term: String, locale: String) throws
  {
    let program = try start(term: term, locale: locale)
    program.type("quit\rq")
    program.type("\u{04}")
    let status = try #require(program.waitsForEnd())
    #expect(status < 128, "ended by signal \(status - 128)")
    #expect(program.settings == program.settingsAtStart)
  }

  private func start(term: String, locale: String) throws -> RunningProgram {
    try RunningProgram(Launch(in: try ScratchFolder(), term: term, locale: locale))
  }
}
