import CarePathway
import Clinical
import Foundation
import Knowledge
import Testing

@Suite("The sign-off of a site")
final class SiteSignOffTests {
  private let folder: URL
  private let content = String(repeating: "0a", count: 32)
  private let other = String(repeating: "0b", count: 32)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "site-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Any digest will do that no two of these texts share.
  private static func digest(_ data: Data) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in data { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }

  private func signature(_ name: String, over content: String) throws -> SiteFile.Signature {
    SiteFile.Signature(
      name: name, role: "lead pharmacist", content: content,
      signed: try #require(Moment("2026-03-01T09:00:00Z")), digest: Self.digest)
  }

  private var path: String { folder.appending(path: "site.toml").path }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func signOff(over hash: String? = nil) -> SiteSignOff {
    SiteSignOff(path: path, over: hash ?? content, digest: Self.digest)
  }

  @Test func `without a file nobody has signed`() {
    #expect(SiteSignOff(path: nil, over: content, digest: Self.digest) == .notSigned)
  }

  @Test func `what is written reads back, for the content that was signed and no other`() throws {
    let both = [
      try signature("Åsa Öberg", over: content), try signature("J. O'Neill", over: other),
    ]
    try write(SiteFile(signatures: both).text)
    #expect(signOff().signedBy == "Åsa Öberg, lead pharmacist")
    #expect(signOff().lines == ["Åsa Öberg, lead pharmacist, 2026-03-01T09:00:00Z"])
    #expect(signOff(over: other).signedBy == "J. O'Neill, lead pharmacist")
    #expect(signOff(over: String(repeating: "0c", count: 32)) == .notSigned)
  }

  @Test func `every byte changed in the file takes the sign-off away`() throws {
    let text = SiteFile(signatures: [try signature("A. Reader", over: content)]).text
    let bytes = Array(text.utf8)
    let start = try #require(text.utf8.firstRange(of: "[[".utf8)?.lowerBound)
    let first = text.utf8.distance(from: text.utf8.startIndex, to: start)
    for index in bytes.indices.dropFirst(first) {
      var changed = bytes
      changed[index] ^= 1
      try write(String(decoding: changed, as: UTF8.self))
      guard let name = signOff().signedBy else { continue }
      // Only white space between the parts can change and mean the same.
      let isSpace = [0x20, 0x21, 0x0A, 0x0B].contains(Int(bytes[index]))
      #expect(isSpace && name == "A. Reader, lead pharmacist", "byte \(index) of \(text)")
    }
  }

  @Test
  func `a file that others may write, a link, a folder and a file with more in it do not count`()
    throws
  {
    let text = SiteFile(signatures: [try signature("A. Reader", over: content)]).text
    try write(text)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(signOff().problem?.contains("can be written by other users") == true)
    try FileManager.default.removeItem(atPath: path)
    let real = folder.appending(path: "real.toml").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: real))
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    #expect(signOff().problem?.contains("is not a regular file") == true)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(signOff().problem?.contains("is not a regular file") == true)
    try FileManager.default.removeItem(atPath: path)
    #expect(signOff().problem?.contains("cannot be read") == true)
    try write(text + "\n[figures]\nmorphine = \"10mg\"\n")
    #expect(signOff().problem?.contains("is not a known field") == true)
    for damaged in ["", "signatures = 3", "signatures = [", "\u{0}"] {
      try write(damaged)
      #expect(signOff().signedBy == nil, "\(damaged)")
      #expect(signOff().problem != nil, "\(damaged)")
    }
  }

  @Test func `a name is letters that read back as they were typed`() {
    for name in ["A. Reader", "Åsa Öberg-Lund", "J. O'Neill, PhD", "李 明"] {
      #expect(SiteFile.canHold(name), "\(name)")
    }
    let long = String(repeating: "a", count: 81)
    for name in ["", " ", "...", "a\"b", "a\\b", "a\nb", "a\u{202E}b", " a", "a ", long, "12"] {
      #expect(!SiteFile.canHold(name), "\(name)")
    }
  }

  @Test func `the earliest review date is read from the lines as from the rules`() {
    #expect(ShippedContent.directory.earliestReview != nil)
    #expect(ShippedContent.directory.earliestReview == ShippedContent.knowledge.pathway.reviewBy)
  }
}
