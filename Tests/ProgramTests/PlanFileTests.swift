import Foundation
import Testing

@Suite("A plan printed by the real program", .serialized)
struct PlanFileTests {
  private func print(in folder: ScratchFolder) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(in: folder, arguments: ["--store", folder.path + "/store"])
    try #require(terminal.shows("START"))
    try terminal.press("n")
    try #require(terminal.shows("Label"))
    try terminal.type("Bed 12")
    try terminal.press("Enter")
    try #require(terminal.shows(" Bed 12 "))
    try terminal.type("61")
    try terminal.press("Enter")
    try #require(terminal.shows("61 y"))
    try terminal.press("F9")
    return terminal
  }

  private func files(_ folder: ScratchFolder) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/store/plans")) ?? []
  }

  @Test func `is whole, alone in its folder, and only for its owner`() throws {
    let folder = try ScratchFolder()
    let terminal = try print(in: folder)
    #expect(terminal.shows("Plan written to"))
    let names = files(folder)
    try #require(names.count == 1)
    #expect(names[0].hasSuffix(".txt"))
    let path = folder.path + "/store/plans/" + names[0]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("SUPPORTIVE-CARE PLAN"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `H37 is marked SUPERSEDED on every page once a newer one of the case is printed`()
    throws
  {
    let folder = try ScratchFolder()
    let terminal = try print(in: folder)
    #expect(terminal.shows("Plan written to"))
    let first = try #require(files(folder).first)
    try terminal.press("F9")
    #expect(terminal.looks { _ in files(folder).count == 2 })
    let path = folder.path + "/store/plans/"
    #expect(
      terminal.looks { _ in
        (try? String(contentsOfFile: path + first, encoding: .utf8))?.hasPrefix("SUPERSEDED")
          == true
      })
    let newer = try #require(files(folder).first { $0 != first })
    let old = try String(contentsOfFile: path + first, encoding: .utf8)
    for page in old.split(separator: "\u{0C}") {
      #expect(page.hasPrefix("SUPERSEDED, do not use. A newer plan of this case: \(newer)"))
    }
    let text = try String(contentsOfFile: path + newer, encoding: .utf8)
    #expect(text.hasPrefix("SUPPORTIVE-CARE PLAN") && text.contains("DRAFT: NOT SIGNED"))
  }

  @Test func `H66 is not called printed when it could not be written`() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/store", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    // A file where the folder of the plans should be.
    try Data().write(to: URL(fileURLWithPath: folder.path + "/store/plans"))
    let terminal = try print(in: folder)
    #expect(terminal.shows("NOT PRINTED"))
    try terminal.press("u")
    #expect(!terminal.screen.contains("plan printed"))
  }
}
