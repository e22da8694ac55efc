import Foundation

/// The program in a real terminal: tmux draws it, a person's keys go in, the screen is read back.
final class TmuxTerminal {
  private let home: ScratchFolder
  private let socket: String
  private let server: RunningProgram

  init(
    in folder: ScratchFolder, arguments: [String] = [], term: String = "tmux-256color"
  ) throws {
    home = folder
    socket = folder.path + "/tmux-\(UUID().uuidString.prefix(8))"
    server = try Self.startServer(on: socket, in: folder)
    try waitForServer()
    let program = ["/usr/bin/env", "TERM=\(term)", ProgramBinary.path] + arguments
    try tmux(["set-option", "-g", "status", "off", ";", "set-option", "-g", "remain-on-exit", "on"])
    try tmux(["new-session", "-d", "-x", "80", "-y", "24", "--"] + program)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    _ = server.waitsForEnd()
  }

  /// What a person sees, row by row.
  var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// What a person can scroll back to, the screen included.
  var history: String { (try? tmux(["capture-pane", "-p", "-S", "-"])) ?? "" }

  /// The process that tmux started: the supervisor.
  var pid: Int32 { Int32(value(of: "#{pane_pid}")) ?? -1 }

  /// The terminal that the program was given, for whoever else writes to it.
  var device: String { value(of: "#{pane_tty}") }

  var hasEnded: Bool { value(of: "#{pane_dead}") == "1" }

  /// Row and column of the hardware cursor, counted from nought.
  var cursor: String { value(of: "#{cursor_y},#{cursor_x}") }

  /// Presses keys by tmux's names for them: `n`, `Enter`, `F7`, `C-p`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Looks again and again until the screen holds `text`, or patience ends.
  func shows(_ text: String) -> Bool {
    looks { $0.contains(text) }
  }

  func looks(_ right: (String) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + RunningProgram.patience
    while ContinuousClock.now < deadline {
      if right(screen) { return true }
      if hasEnded { return right(screen) }
    }
    return false
  }

  /// Looks again and again until the program has ended.
  func ends() -> Bool { looks { _ in hasEnded } }

  private func value(of format: String) -> String {
    let answer = (try? tmux(["display-message", "-p", format])) ?? ""
    return answer.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The server is a child of the test, not a daemon: it cannot outlive it.
  private static func startServer(on socket: String, in folder: ScratchFolder) throws
    -> RunningProgram
  {
    var launch = Launch(in: folder)
    launch.program = "/usr/bin/tmux"
    launch.arguments = words(for: socket) + ["-D"]
    return try RunningProgram(launch)
  }

  private func waitForServer() throws {
    let deadline = ContinuousClock.now + RunningProgram.patience
    while (try? tmux(["show-options", "-g"])) == nil, ContinuousClock.now < deadline {}
    try tmux(["show-options", "-g"])
  }

  private static func words(for socket: String) -> [String] {
    ["-u", "-f", "/dev/null", "-S", socket]
  }

  @discardableResult
  private func tmux(_ more: [String]) throws -> String {
    let words = Self.words(for: socket) + ["-N"] + more
    return try Command("/usr/bin/tmux", words, home.environment()).output()
  }
}
