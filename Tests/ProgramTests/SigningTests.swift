import Foundation
import Testing

/// The content released with a name, through the real program and the real file.
@Suite("osteon guide --sign")
struct SigningTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardized
    let copy = folder.path + "/content"
    try FileManager.default.copyItem(atPath: sources.path + "/Sources/Knowledge", toPath: copy)
    try FileManager.default.copyItem(atPath: sources.path + "/Themes", toPath: copy + "/Themes")
    try "wait:1s\n".write(toFile: folder.path + "/keys", atomically: true, encoding: .utf8)
  }

  private var site: String { folder.path + "/.config/osteon/site.toml" }

  private func osteon(_ arguments: String...) throws -> Command.Ending {
    try Command(
      ProgramBinary.path, arguments + ["--content", folder.path + "/content"],
      folder.environment()
    ).run()
  }

  private func sign(_ name: String = "A. Reader", _ more: String...) throws -> Command.Ending {
    try Command(
      ProgramBinary.path,
      ["guide", "--sign", name, "--role", "lead pharmacist", "--content", folder.path + "/content"]
        + more, folder.environment()
    ).run()
  }

  private func home() throws -> String { try osteon("replay", folder.path + "/keys").output }

  private func isSigned() throws -> Bool {
    let check = try osteon("check", "--json").output.contains("\"signedOff\": true")
    let home = try home()
    let mark = !home.contains("not clinically signed off") && !home.contains("CONTENT DEFECT")
    #expect(check == mark)
    return check
  }

  @Test func `Nobody has signed at first, a signature takes the mark away, and the guide names it`()
    throws
  {
    #expect(try !isSigned())
    let ending = try sign()
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Signed by A. Reader, lead pharmacist"))
    #expect(try isSigned())
    #expect(try home().contains("signed by A. Reader, lead pharmacist"))
    let guide = try osteon("guide").output
    #expect(guide.contains("Sign-off A. Reader, lead pharmacist, "))
    #expect(!guide.contains("NOT CLINICALLY SIGNED OFF"))
    let doctor = try osteon("doctor").output
    #expect(doctor.contains("ok  sign-off    A. Reader, lead pharmacist"))
    let mode = try FileManager.default.attributesOfItem(atPath: site)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.config/osteon")
    #expect(names == ["site.toml"])
  }

  @Test func `A second person signs beside the first, and nobody signs twice`() throws {
    _ = try sign()
    _ = try sign("B. Doctor")
    let again = try sign()
    #expect(again.status == 0 && again.output.contains("has signed this content already"))
    let text = try String(contentsOfFile: site, encoding: .utf8)
    #expect(text.components(separatedBy: "[[signatures]]").count == 3)
    #expect(try home().contains("A. Reader"))
    #expect(try osteon("doctor").output.contains("B. Doctor, lead pharmacist"))
  }

  @Test func `H28 one byte of the content changed takes the sign-off away and stops dosing`() throws
  {
    _ = try sign()
    let drug = folder.path + "/content/Drugs/morphine.toml"
    let text = try String(contentsOfFile: drug, encoding: .utf8)
    let flipped = text.replacingOccurrences(of: "\"2.5mg\"", with: "\"3.5mg\"")
    try flipped.write(toFile: drug, atomically: true, encoding: .utf8)
    #expect(try !isSigned())
    #expect(try home().contains("CONTENT DEFECT: no dosing"))
    let refused = try sign("B. Doctor")
    #expect(refused.status == 3 && refused.errors.contains("differs from its seal"))
    // Sealed again it doses, and nobody has signed it.
    #expect(try osteon("check", "--seal").status == 0)
    #expect(try !isSigned())
    #expect(try home().contains("not clinically signed off"))
    try text.write(toFile: drug, atomically: true, encoding: .utf8)
    _ = try osteon("check", "--seal")
    #expect(try isSigned())
  }

  @Test
  func `A sign-off that was changed, or cannot be read, counts for nobody and is not overwritten`()
    throws
  {
    _ = try sign()
    let text = try String(contentsOfFile: site, encoding: .utf8)
    let forged = text.replacingOccurrences(of: "A. Reader", with: "B. Forger")
    try forged.write(toFile: site, atomically: true, encoding: .utf8)
    #expect(try !isSigned())
    let doctor = try osteon("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("the signature of B. Forger was changed after it was given"))
    #expect(doctor.output.contains("Move the file away, then sign again"))
    let refused = try sign("C. Third")
    #expect(refused.status == 3 && refused.errors.contains("Nobody has signed"))
    #expect(try String(contentsOfFile: site, encoding: .utf8) == forged)
    try FileManager.default.removeItem(atPath: site)
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: false)
    #expect(try !isSigned())
    #expect(try sign("C. Third").status == 3)
  }

  @Test func `Nobody signs without a name, a role and the content that was on the paper`() throws {
    #expect(try osteon("guide", "--sign", "A. Reader").status == 2)
    #expect(try osteon("guide", "--role", "pharmacist").status == 2)
    for name in ["", " ", "\"", "123"] { #expect(try sign(name).status == 3, "\(name)") }
    #expect(try sign("A. Reader", "--hash", "00000000").status == 3)
    #expect(try sign("A. Reader", "--hash", "").status == 3)
    #expect(!FileManager.default.fileExists(atPath: site))
    #expect(try sign("A. Reader", "--now", "2029-01-01T09:00:00Z").status == 4)
    let guide = try osteon("guide").output
    let line = try #require(guide.split(separator: "\n").first { $0.hasPrefix("Content  ") })
    let hash = line.dropFirst("Content  ".count).prefix(12)
    #expect(try sign("A. Reader", "--hash", String(hash)).status == 0)
    #expect(try isSigned())
  }

  @Test func `A site file that is named is the one that counts`() throws {
    let named = folder.path + "/ward.toml"
    #expect(try sign("A. Reader", "--site", named).status == 0)
    #expect(!FileManager.default.fileExists(atPath: site))
    #expect(try !isSigned())
    let check = try osteon("check", "--json", "--site", named).output
    #expect(check.contains("\"signedOff\": true"))
    let marked = try osteon("replay", folder.path + "/keys", "--site", named).output
    #expect(!marked.contains("not clinically signed off"))
  }
}
