import Foundation
import Testing

@Suite("The program without a screen")
struct LinearModeTests {
  private func talk(_ lines: [String], in folder: ScratchFolder) throws -> Command.Ending {
    let typed = lines.map { "'\($0)'" }.joined(separator: " ")
    let script =
      "printf '%s\\n' \(typed) | '\(ProgramBinary.path)' --linear --store '\(folder.path)/s'"
    return try Command("/bin/sh", ["-c", script], folder.environment()).run()
  }

  @Test func `H52 takes a red flag in lines and answers with its emergency`() throws {
    let folder = try ScratchFolder()
    let ending = try talk(["new", "Bed 12", "61", "next step", "yes", "quit", "yes"], in: folder)
    #expect(ending.status == 0)
    #expect(ending.output.contains("!! EMERGENCY possible spinal cord compression"))
    #expect(ending.output.utf8.allSatisfy { $0 < 0x80 && $0 != 0x1B })
  }

  @Test func `keeps what was answered when its input ends`() throws {
    let folder = try ScratchFolder()
    _ = try talk(["new", "Bed 12", "61"], in: folder)
    let again = try talk(["resume", "yes"], in: folder)
    #expect(again.output.contains("Bed 12  ? 61 y"))
  }

  @Test(arguments: [["--mouse"], ["--spoken"]])
  func `refuses what is not built, and says so`(arguments: [String]) throws {
    let folder = try ScratchFolder()
    let ending = try Command(ProgramBinary.path, arguments, folder.environment()).run()
    #expect(ending.status == 5)
    #expect(ending.errors.contains("not built yet"))
  }
}
