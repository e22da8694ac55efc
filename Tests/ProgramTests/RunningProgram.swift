import Foundation
import PseudoTerminal

/// The real program on a terminal of the test's own: typed into, read, resized, killed.
final class RunningProgram {
  /// What the program was seen to do before a deadline, or not.
  enum Outcome: Equatable {
    case happened
    case programEnded(Int32)
    case timedOut
  }

  /// Long enough for the slowest machine; a test that waits this long has failed.
  static let patience = Duration.seconds(20)

  private(set) var output: [UInt8] = []
  private(set) var exitStatus: Int32?
  let settingsAtStart: String
  private var session: pty_session
  private var reported = 0

  init(_ launch: Launch) throws {
    var started = try Self.start(launch)
    settingsAtStart = Self.text { pty_settings_at_start(&started, $0, $1) }
    session = started
  }

  deinit { pty_close(&session) }

  var pid: Int32 { session.child }

  /// Everything written so far.
  var transcript: TerminalTranscript { TerminalTranscript(bytes: output) }

  /// The settings of the terminal now; equal to `settingsAtStart` once it is restored.
  var settings: String {
    var session = session
    return Self.text { pty_settings(&session, $0, $1) }
  }

  func type(_ keys: String) {
    let bytes = keys.utf8.map { CChar(bitPattern: $0) }
    _ = pty_type(&session, bytes, Int32(bytes.count))
  }

  func resize(rows: Int, columns: Int) {
    _ = pty_resize(&session, Int32(rows), Int32(columns))
  }

  /// The terminal is gone, as when a window closes or a line drops.
  func hangUp() { pty_hang_up(&session) }

  /// Waits until `text` is written: counted from the last text waited for, so that a redrawn
  /// screen is told from the first one.
  func waits(for text: String) -> Outcome {
    waits { program in
      let fresh = TerminalTranscript(bytes: Array(program.output.dropFirst(program.reported)))
      guard fresh.text.contains(text) else { return false }
      program.reported = program.output.count
      return true
    }
  }

  /// Waits until the program ends; its exit code, or 128 + the signal that ended it.
  func waitsForEnd() -> Int32? {
    _ = waits { _ in false }
    return exitStatus
  }

  /// What is written within `milliseconds`, when the program should write nothing.
  func writes(within milliseconds: Int) -> Int {
    let before = output.count
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < deadline, exitStatus == nil { take(until: deadline) }
    return output.count - before
  }

  /// Waits until `holds`, reading meanwhile what is written.
  func waits(until holds: (RunningProgram) -> Bool) -> Outcome {
    let deadline = ContinuousClock.now + Self.patience
    while ContinuousClock.now < deadline {
      if holds(self) { return .happened }
      if let exitStatus { return .programEnded(exitStatus) }
      take(until: min(deadline, .now + .milliseconds(20)))
    }
    return .timedOut
  }

  private func take(until deadline: ContinuousClock.Instant) {
    let left = (deadline - ContinuousClock.now) / .milliseconds(1)
    switch pty_wait(&session, Int32(max(1, left))) {
    case pty_output: read()
    case pty_child_ended, pty_hung_up: reap()
    default: break
    }
  }

  private func read() {
    var chunk = [CChar](repeating: 0, count: 65_536)
    let count = pty_read(&session, &chunk, Int32(chunk.count))
    output += chunk.prefix(Int(count)).map { UInt8(bitPattern: $0) }
  }

  private func reap() {
    var status: Int32 = 0
    if pty_reap(&session, &status) == 1 { exitStatus = status }
  }
}

extension RunningProgram {
  /// The program could not be started.
  struct NotStarted: Error { let problem: Int32 }

  private static func start(_ launch: Launch) throws -> pty_session {
    var session = pty_session()
    let setting = pty_setting(
      rows: Int32(launch.rows), columns: Int32(launch.columns), input: launch.input)
    let variables = launch.environment.map { "\($0.key)=\($0.value)" }
    let problem = withStrings([launch.program] + launch.arguments) { arguments in
      withStrings(variables) { environment in
        pty_start(&session, launch.program, arguments, environment, setting)
      }
    }
    guard problem == 0 else { throw NotStarted(problem: problem) }
    return session
  }

  private static func text(
    _ write: (UnsafeMutablePointer<CChar>, Int32) -> Int32
  ) -> String {
    var line = [CChar](repeating: 0, count: 1_024)
    _ = line.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { write($0, Int32(buffer.count)) }
    }
    return String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    return body(pointers)
  }
}
