import Foundation
import Testing

@Suite("Colour is extra")
struct ColourlessTests {
  private static let scripts = [
    "", "n text:\"Bed 12\" Enter text:61 Enter", "n text:\"Bed 12\" Enter text:61 Enter F7 y",
  ]

  /// A screen as text, with the colours of one theme or none at all.
  private func screen(_ keys: String, _ flags: [String], term: String = "xterm-256color") throws
    -> String
  {
    let folder = try ScratchFolder()
    let script = folder.path + "/keys"
    try keys.write(toFile: script, atomically: true, encoding: .utf8)
    let arguments =
      ["replay", script, "--store", folder.path + "/store", "--now", "2026-03-01T09:00:00Z"]
      + ["--term", term] + flags
    return try Command(ProgramBinary.path, arguments, folder.environment()).output()
  }

  @Test(arguments: scripts)
  func `H42 without colour every screen says the same words`(keys: String) throws {
    let coloured = try screen(keys, ["--theme", "ward-dark"])
    #expect(!coloured.isEmpty)
    #expect(try screen(keys, ["--no-color"]) == coloured)
    #expect(try screen(keys, ["--theme", "monochrome"]) == coloured)
    #expect(try screen(keys, ["--theme", "high-contrast"]) == coloured)
  }

  @Test
  func `H42 an alarm is said in words and in reverse, not in red alone`() throws {
    let keys = Self.scripts[2]
    let alarm = try screen(keys, ["--no-color"])
    #expect(alarm.contains("EMERGENCY") || alarm.contains("STOP"), "\(alarm)")
  }
}
