import Foundation

/// A program run to its end, without a terminal.
struct Command {
  /// The program ended with something other than 0.
  struct Failed: Error {
    let status: Int32
    let message: String
  }

  struct Ending {
    let status: Int32
    let output: String
    let errors: String
  }

  private let path: String
  private let arguments: [String]
  private let environment: [String: String]

  init(_ path: String, _ arguments: [String], _ environment: [String: String]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// What it printed; refused when it failed.
  func output() throws -> String {
    let ending = try run()
    guard ending.status == 0 else {
      throw Failed(status: ending.status, message: ending.errors)
    }
    return ending.output
  }

  /// Runs it with an empty standard input.
  func run() throws -> Ending {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
