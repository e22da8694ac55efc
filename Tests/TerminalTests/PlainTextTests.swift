import Terminal
import Testing

@Suite("Text from outside")
struct PlainTextTests {
  @Test(
    "is shown with every control character as a visible sign",
    arguments: [
      ("Bed 12", "Bed 12"), ("\u{1B}[2J", "\u{241B}[2J"), ("a\tb\nc", "a\u{2409}b\u{240A}c"),
      ("\u{7F}", "\u{2421}"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{2028}b", "a\u{2424}b"),
      ("5\u{A0}mg", "5 mg"), ("x\u{200B}y", "xy"), ("\u{FEFF}x", "x"), ("\u{E000}", "\u{FFFD}"),
      ("\u{1F1EC}\u{1F1E7}", "GB"), ("Zoë", "Zoë"), ("naïve", "naïve"), ("\u{5D0}1", "\u{FFFD}1"),
    ])
  func shows(text: String, shown: String) {
    #expect(PlainText(text).text == shown)
  }

  @Test func `H62 no byte that commands a terminal survives, in text or in a frame`() {
    var numbers = SeededNumbers(seed: 62)
    var frame = Frame(size: Size(rows: 1, columns: 40))
    for _ in 0..<20_000 {
      let text = randomText(&numbers)
      let plain = PlainText(text).text
      #expect(!plain.unicodeScalars.contains(where: isDangerous), "\(text.unicodeScalars)")
      #expect(PlainText(plain).text == plain)
      frame.write(text, at: Position(row: 0, column: 0), width: 40, as: .body)
      #expect(!frame.row(0).unicodeScalars.contains(where: isDangerous))
    }
  }

  @Test func `H47 no label moves the column where the dose stands`() {
    var numbers = SeededNumbers(seed: 47)
    let corpus = troublesome + (0..<500).map { _ in randomText(&numbers) }
    for label in corpus {
      var frame = Frame(size: Size(rows: 1, columns: 40))
      frame.write(label, at: Position(row: 0, column: 0), width: 24, as: .body)
      frame.write("45 mg", at: Position(row: 0, column: 24), as: .dose)
      #expect(frame.row(0).hasSuffix("45 mg           "))
      #expect(DisplayWidth.of(frame.row(0)) == 40)
      #expect(frame.role(at: Position(row: 0, column: 23)) == .body)
      let bidi = frame.row(0).unicodeScalars.filter { isBidi($0.value) }
      #expect(bidi.isEmpty)
    }
  }

  @Test("is one line without controls once pasted")
  func pasted() {
    #expect(PlainText.pasted("a\r\nb\u{3}\u{1B}c\td").text == "a bc d")
    #expect(PlainText.pasted("one\ntwo").text == "one two")
  }

  private let troublesome = [
    "\u{202E}45 mg\u{202C}", "\u{2066}12\u{2069}", "\u{61C}3", "\u{5E9}\u{5DC}\u{5D5}\u{5DD} 120",
    "\u{627}\u{644}\u{645} \u{664}\u{665}", "a\u{300}\u{301}\u{302}\u{303}",
    "\u{1F468}\u{200D}\u{1F469}",
    "\u{2764}\u{FE0F}", "\u{1F44D}\u{1F3FD}", "日本語のラベル", "\u{1100}\u{1161}\u{11A8}", "\u{AD}",
    "\u{E0041}\u{E007F}", "\u{3164}", "\u{300}", "\u{115F}\u{1160}", "\u{FDFD}", "\u{12031}",
  ]

  private func randomText(_ numbers: inout SeededNumbers) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &numbers) {
      let limits: [UInt32] = [0x20, 0xA0, 0x600, 0x2070, 0x3000, 0x1_0000, 0x11_0000]
      let limit = limits.randomElement(using: &numbers) ?? 0x20
      text.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &numbers)) ?? " ")
    }
    return String(text)
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || isBidi(scalar.value)
  }

  private func isBidi(_ value: UInt32) -> Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || [0x200E, 0x200F, 0x61C].contains(value)
  }
}
