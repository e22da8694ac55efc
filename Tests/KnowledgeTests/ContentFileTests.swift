import Foundation
import Knowledge
import Testing

@Suite("A content file")
struct ContentFileTests {
  struct Entry: Decodable {
    struct Part: Decodable { let step: Int }
    let step: Int
    var parts: [Part]?
  }

  @Test(
    "names the place and the problem of each kind of mistake",
    arguments: [
      ("step = 3\nstpe = 4", "sample.toml: stpe: is not a known field"),
      ("stpe = 3", "sample.toml: step: is missing"),
      ("step = \"3\"", "sample.toml: step: is a string; the field needs another type"),
      ("step = 3\n[[parts]]\nstep = 1\n[[parts]]", "sample.toml: parts[1].step: is missing"),
    ])
  func namesMistake(toml: String, report: String) throws {
    let file = try ContentFile(bytes: Data(toml.utf8), name: "sample.toml")
    let defect = #expect(throws: ContentDefect.self) { try file.decode(Entry.self) }
    #expect(defect?.description == report)
  }

  @Test(
    "names the line where the text is not TOML or says a thing twice",
    arguments: [
      ("step = 3\nstep = 4", 2), ("step = 3\n\nstep 4", 3), ("step = 010", 1),
      ("step = 3\n[a]\n[a]", 3), ("step = 99999999999999999999", 1),
    ])
  func namesLine(toml: String, line: Int) throws {
    let file = try ContentFile(bytes: Data(toml.utf8), name: "sample.toml")
    let defect = #expect(throws: ContentDefect.self) { try file.decode(Entry.self) }
    #expect(defect?.place == .line(line))
    #expect(defect?.description.hasPrefix("sample.toml:\(line): ") == true)
  }

  @Test(
    arguments: [
      "step = 3 # \u{0}", "a = \"5\\u00000 mg\"", "a = \"\\U0000202E\"", "a = \"\\b\"",
      "# \u{1B}[2J", "# \u{7F}", "# \u{85}", "# \u{202E}", "# \u{2066}", "# \u{200B}", "# \u{61C}",
      "\u{FEFF}step = 3", "a = \"" + String(repeating: "x", count: 2_000) + "\"",
      "[" + Array(repeating: "a", count: 50_000).joined(separator: ".") + "]",
    ])
  func `H85 a hazardous text is refused before it is parsed`(toml: String) {
    #expect(throws: ContentDefect.self) {
      try ContentFile(bytes: Data(toml.utf8), name: "sample.toml")
    }
  }

  @Test
  func `H85 the limits of length hold to the byte`() throws {
    let line = "# " + String(repeating: "x", count: 1_998)
    _ = try ContentFile(bytes: Data(line.utf8), name: "a")
    #expect(throws: ContentDefect.self) {
      try ContentFile(bytes: Data((line + "x").utf8), name: "a")
    }
    let whole = String(repeating: String(repeating: "#", count: 1_023) + "\n", count: 1_024)
    _ = try ContentFile(bytes: Data(whole.utf8), name: "a")
    #expect(throws: ContentDefect.self) {
      try ContentFile(bytes: Data((whole + "\n").utf8), name: "a")
    }
  }

  @Test
  func `H85 bytes that are not UTF-8 are refused`() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x23, 0xE2, 0x82]] {
      #expect(throws: ContentDefect(file: "a", place: .file, problem: "is not UTF-8")) {
        try ContentFile(bytes: Data(bytes), name: "a")
      }
    }
  }

  @Test
  func `H85 anything but a regular file is refused`() throws {
    let folder = try ScratchFolder(["real.toml": "step = 3"])
    let real = folder.url.appending(path: "real.toml")
    let link = folder.url.appending(path: "link.toml")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    #expect(mkfifo(folder.url.appending(path: "pipe.toml").path, 0o600) == 0)
    try folder.write("", to: "folder.toml/inside")
    _ = try ContentFile(real, name: "real.toml")
    for name in ["link.toml", "pipe.toml", "folder.toml", "missing.toml"] {
      #expect(throws: ContentDefect(file: name, place: .file, problem: "is not a regular file")) {
        try ContentFile(folder.url.appending(path: name), name: name)
      }
    }
  }
}
