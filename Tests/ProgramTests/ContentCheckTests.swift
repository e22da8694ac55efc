import Foundation
import Testing

@Suite("osteon check")
struct ContentCheckTests {
  @Test
  func `FT-26 a planted hard sentence and a planted gap are each refused, with file and place`()
    throws
  {
    let folder = try Self.content()
    let page = folder.path + "/content/Topics/radiotherapy.toml"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let hard = "Osteological evaluation necessitates multidisciplinary deliberation."
    let start = try #require(text.range(of: "paragraphs = ["))
    try text.replacingCharacters(in: start, with: "paragraphs = [\n  \"\(hard)\",")
      .write(toFile: page, atomically: true, encoding: .utf8)
    let found = try Self.check(folder, ["--readability"])
    #expect(found.status == 1)
    #expect(found.output.contains("Topics/radiotherapy.toml: patient[0].paragraphs[0]: reads at"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let gap = lines.filter { !$0.hasPrefix("purpose = ") } + [""]
    try gap.joined(separator: "\n").write(toFile: page, atomically: true, encoding: .utf8)
    let gapped = try Self.check(folder, [])
    #expect(gapped.status == 1)
    #expect(gapped.output.contains("Topics/radiotherapy.toml: purpose: is missing"))
  }

  @Test
  func `Shipped content has no defect, and says with its hash that nobody has signed it`() throws {
    let folder = try Self.content()
    let ending = try Self.check(folder, [])
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("No defect."))
    #expect(ending.output.contains("Not clinically signed off."))
  }

  private static func check(_ folder: ScratchFolder, _ flags: [String]) throws
    -> Command.Ending
  {
    let arguments = ["check", "--content", folder.path + "/content"] + flags
    return try Command(ProgramBinary.path, arguments, folder.environment()).run()
  }

  /// A copy of the content as it lies beside the sources, with its themes.
  private static func content() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardized
    let copy = folder.path + "/content"
    try FileManager.default.copyItem(atPath: sources.path + "/Sources/Knowledge", toPath: copy)
    try FileManager.default.copyItem(atPath: sources.path + "/Themes", toPath: copy + "/Themes")
    return folder
  }
}
