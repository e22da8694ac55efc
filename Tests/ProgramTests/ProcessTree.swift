import Foundation

/// What the kernel tells of a process and of everything it started.
struct ProcessTree {
  let root: Int32

  /// The process and its descendants that are still there, parents first.
  var members: [Int32] {
    var found: [Int32] = []
    var waiting = [root]
    while let next = waiting.popLast() {
      guard Self.isRunning(next) else { continue }
      found.append(next)
      waiting += Self.children(of: next)
    }
    return found
  }

  /// The program itself, under its supervisor.
  var inner: Int32? { members.last }

  /// How often anything here woke up to do something since it started.
  var wakeUps: Int {
    members.map { Self.number(after: "\nvoluntary_ctxt_switches:", in: "/proc/\($0)/status") }
      .reduce(0, +)
  }

  /// Processor time used so far, in nanoseconds.
  var processorTime: Int {
    members.compactMap { Self.read("/proc/\($0)/schedstat").split(separator: " ").first }
      .compactMap { Int($0) }.reduce(0, +)
  }

  /// There, and not merely waiting to be reaped.
  static func isRunning(_ pid: Int32) -> Bool {
    let state = state(of: pid)
    return state != nil && state != "Z"
  }

  static func isStopped(_ pid: Int32) -> Bool { state(of: pid) == "T" }

  private static func state(of pid: Int32) -> Substring? {
    read("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ").first
  }

  private static func children(of pid: Int32) -> [Int32] {
    read("/proc/\(pid)/task/\(pid)/children").split(separator: " ").compactMap { Int32($0) }
  }

  private static func number(after label: String, in path: String) -> Int {
    let text = read(path)
    guard let found = text.range(of: label) else { return 0 }
    let line = text[found.upperBound...].prefix { $0 != "\n" }
    return Int(line.trimmingCharacters(in: .whitespaces)) ?? 0
  }

  private static func read(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
