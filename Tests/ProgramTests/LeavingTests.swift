import Foundation
import PseudoTerminal
import Testing

@Suite("Leaving the program", .serialized)
struct LeavingTests {
  @Test("gives the terminal back after the keys that quit", arguments: ["q", "\u{1B}[21~"])
  func quits(key: String) throws {
    let program = try openProgram()
    program.type(key)
    #expect(program.waitsForEnd() == 0)
    expectRestored(program)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `H71 a signal to the one process a person sees ends all`(signal: Int32) throws {
    let program = try openProgram()
    kill(program.pid, signal)
    #expect(program.waitsForEnd() == 128 + signal)
    expectRestored(program)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `H71 a signal to the whole job, as a terminal sends it`(signal: Int32) throws {
    let program = try openProgram()
    kill(-program.pid, signal)
    #expect(program.waitsForEnd() == 128 + signal)
    expectRestored(program)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `H71 a signal to the program itself, past the supervisor`(signal: Int32) throws {
    let program = try openProgram()
    kill(try #require(ProcessTree(root: program.pid).inner), signal)
    #expect(program.waitsForEnd() == 128 + signal)
    expectRestored(program)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT])
  func `H69 a crash gives the terminal back and shows no backtrace`(signal: Int32) throws {
    let program = try openProgram()
    let tree = ProcessTree(root: program.pid)
    kill(try #require(tree.inner), signal)
    #expect(program.waitsForEnd() == 128 + signal)
    expectRestored(program)
    #expect(!program.transcript.text.contains("Press space to interact"))
    #expect(!program.transcript.text.contains("Thread 0"))
  }

  @Test func `H69 kill -9 of the program itself still gives the terminal back`() throws {
    let program = try openProgram()
    let tree = ProcessTree(root: program.pid)
    let inner = try #require(tree.inner)
    try #require(inner != program.pid, "there is no supervisor")
    kill(inner, SIGKILL)
    #expect(program.waitsForEnd() == 128 + SIGKILL)
    expectRestored(program)
  }

  @Test func `H69 stopped from outside it gives the terminal back, and takes it again`() throws {
    let program = try openProgram()
    kill(try #require(ProcessTree(root: program.pid).inner), SIGSTOP)
    let supervisor = program.pid
    #expect(program.waits { _ in ProcessTree.isStopped(supervisor) } == .happened)
    #expect(program.waits { $0.settings == $0.settingsAtStart } == .happened)
    #expect(program.waits { $0.transcript.modesLeftBehind == [] } == .happened)
    kill(-supervisor, SIGCONT)
    #expect(program.waits(for: Landmark.home) == .happened)
    program.type("q")
    #expect(program.waitsForEnd() == 0)
    expectRestored(program)
  }

  @Test func `H79 a terminal without a second screen is wiped`() throws {
    let terminal = try TmuxTerminal(in: ScratchFolder(), term: "vt100")
    try #require(terminal.shows(Landmark.home))
    try terminal.press("q")
    try #require(terminal.ends())
    #expect(!terminal.screen.contains("OSTEON"))
    #expect(!terminal.history.contains("OSTEON"))
  }

  private func openProgram() throws -> RunningProgram {
    let program = try RunningProgram(Launch(in: try ScratchFolder()))
    try #require(program.waits(for: Landmark.home) == .happened)
    try #require(program.transcript.usedAlternateScreen)
    try #require(program.settings != program.settingsAtStart)
    return program
  }

  private func expectRestored(_ program: RunningProgram) {
    #expect(program.settings == program.settingsAtStart)
    #expect(program.transcript.modesLeftBehind == [])
  }
}
