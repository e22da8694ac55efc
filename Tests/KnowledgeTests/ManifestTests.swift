import Foundation
import Knowledge
import Testing

@Suite("The manifest of the content")
struct ManifestTests {
  @Test("finds nothing wrong with content that is as it was sealed")
  func sealedContent() throws {
    let folder = try ScratchFolder(SmallContent.files)
    let manifest = try Manifest(of: folder.directory, digest: digest)
    #expect(manifest.lines.count == SmallContent.files.count)
    try manifest.seal(folder.directory)
    #expect(manifest.defects(in: folder.directory) == [])
  }

  @Test
  func `H28 every flipped byte of the content is found`() throws {
    let folder = try ScratchFolder(SmallContent.files)
    let sealed = try Manifest(of: folder.directory, digest: digest)
    #expect(sealed.defects(in: folder.directory).map(\.file) == ["manifest.sha256"])
    try sealed.seal(folder.directory)
    var positions = 0
    for (name, text) in SmallContent.files.sorted(by: { $0.key < $1.key }) {
      let url = folder.url.appending(path: name)
      let whole = Data(text.utf8)
      for index in whole.indices {
        var bytes = whole
        bytes[index] ^= 1
        try bytes.write(to: url)
        let now = try Manifest(of: folder.directory, digest: digest)
        try #require(
          now.defects(in: folder.directory).contains { $0.file == name }, "\(name) \(index)")
        try #require(now.hash != sealed.hash)
        positions += 1
      }
      try whole.write(to: url)
    }
    #expect(positions >= 2_000)
  }

  @Test
  func `H28 a file added or taken away is found`() throws {
    let folder = try ScratchFolder(SmallContent.files)
    try Manifest(of: folder.directory, digest: digest).seal(folder.directory)
    try folder.write("id = \"x\"", to: "Rules/r-999-new.toml")
    try FileManager.default.removeItem(at: folder.url.appending(path: "needs.toml"))
    let found = try Manifest(of: folder.directory, digest: digest).defects(in: folder.directory)
    #expect(Set(found.map(\.file)) == ["Rules/r-999-new.toml", "needs.toml"])
  }

  /// A stand-in of 64 hexadecimal digits for the digest that the program hands in: FNV-1a, padded.
  private func digest(_ data: Data) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in [UInt8](data) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }
}
