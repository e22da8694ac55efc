import Terminal
import Testing

@Suite("Keys from bytes")
struct KeyDecoderTests {
  @Test(
    "are read from every family of terminal",
    arguments: [
      ("y", Key.character("y")), ("é", .character("é")), ("語", .character("語")),
      ("\r", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{0}", .control(" ")), ("\u{3}", .control("c")), ("\u{A}", .control("j")),
      ("\u{1C}", .control("\\")), ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
      ("\u{1B}[1;5D", .left), ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete),
      ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}OS", .function(4)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
      ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}1", .function(1)),
      ("\u{1B}9", .function(9)), ("\u{1B}0", .function(10)), ("\u{1B}x", .alt("x")),
      ("\u{1B}Oq", .character("1")), ("\u{1B}On", .character(".")), ("\u{1B}OM", .enter),
    ])
  func reads(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8, at: 0) == [.key(key)])
    #expect(decoder.deadline == nil)
  }

  @Test("that type ahead come in order, all at once")
  func typeAhead() {
    var decoder = KeyDecoder()
    let inputs = decoder.feed("4\u{1B}[B5\r".utf8, at: 0)
    #expect(inputs == [.character("4"), .down, .character("5"), .enter].map(Input.key))
  }

  @Test("see Esc alone after 25 ms, and not before")
  func loneEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B], at: 100).isEmpty)
    #expect(decoder.deadline == 125)
    #expect(decoder.expire(at: 124).isEmpty)
    #expect(decoder.expire(at: 125) == [.key(.escape)])
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x1B, 0x1B], at: 1_000) == [.key(.escape)])
    #expect(decoder.feed([0x0D], at: 1_000) == [.key(.escape), .key(.enter)])
  }

  @Test func `H58 a sequence that a slow line splits leaves no letters behind`() {
    let sequences = ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5A", "\u{1B}[15~", "\u{1B}[[A", "\u{1B}OP"]
    for sequence in sequences {
      for gap in 0...500 {
        var decoder = KeyDecoder()
        let keys = fed(Array(sequence.utf8), gap: gap, to: &decoder).filter { $0 != .key(.escape) }
        #expect(keys.count == 1, "\(sequence.dropFirst()) with gaps of \(gap) ms")
        #expect(!keys.contains { if case .key(.character) = $0 { true } else { false } })
      }
    }
  }

  @Test("do not lose a letter O that follows Esc")
  func letterAfterEscape() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: 0)
    #expect(decoder.feed("O".utf8, at: 100) == [.key(.escape)])
    #expect(decoder.expire(at: 700) == [.key(.character("O"))])
    _ = decoder.feed([0x1B], at: 1_000)
    #expect(
      decoder.feed("Ox".utf8, at: 1_100)
        == [.escape, .character("O"), .character("x")].map(Input.key))
  }

  @Test func `H57 a paste is one input, whatever it holds`() {
    let hostile = [
      "\r", "\n", "\u{1B}", "\u{3}", "y\ry\r", "\u{1B}[A", "\u{1B}[20", "\u{9B}1~", "\u{7}",
    ]
    var numbers = SeededNumbers(seed: 57)
    for _ in 0..<2_000 {
      let text = (0..<8).compactMap { _ in hostile.randomElement(using: &numbers) }.joined()
      let bytes = Array(("\u{1B}[200~" + text + "\u{1B}[201~").utf8)
      var decoder = KeyDecoder()
      let inputs = fed(bytes, gap: Int.random(in: 0...30, using: &numbers), to: &decoder)
      let pastes = inputs.filter { $0 != .key(.escape) }
      #expect(pastes.count == 1)
      guard case .paste(let pasted) = pastes.first else {
        Issue.record("\(inputs)")
        return
      }
      #expect(pasted.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test("keep the beginning of an endless paste, and end it when it falls silent")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~".utf8, at: 0).isEmpty)
    #expect(decoder.feed([UInt8](repeating: 0x61, count: 1_048_576), at: 1).isEmpty)
    let inputs = decoder.expire(at: 6_000)
    #expect(inputs == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
    #expect(decoder.feed("y".utf8, at: 6_001) == [.key(.character("y"))])
  }

  @Test func `H59 no garbage sequence ever becomes a key that answers`() {
    var numbers = SeededNumbers(seed: 59)
    for _ in 0..<100_000 {
      let bytes = garbage(&numbers)
      var decoder = KeyDecoder()
      let inputs = decoder.feed(bytes, at: 0) + decoder.expire(at: 10_000)
      let answers = inputs.filter(isAnswer)
      if !answers.isEmpty { Issue.record("\(bytes): \(answers)") }
      #expect(decoder.feed("y".utf8, at: 20_000) == [.key(.character("y"))])
    }
  }

  @Test("are never made of bytes that are not UTF-8")
  func invalidBytes() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xFF, 0xC0, 0x80, 0xE9, 0x79], at: 0) == [.key(.character("y"))])
    #expect(decoder.feed([0xED, 0xA0, 0x80, 0xF4, 0xBF, 0xBF, 0xBF], at: 0).isEmpty)
    #expect(decoder.feed("\u{9B}5~".utf8, at: 0) == [.key(.pageUp)])
  }

  @Test("survive any bytes at all")
  func anyBytes() {
    var numbers = SeededNumbers(seed: 3)
    var decoder = KeyDecoder()
    for time in 0..<300_000 {
      let byte = UInt8.random(in: 0...255, using: &numbers)
      _ = decoder.feed([byte], at: time * Int.random(in: 0...2, using: &numbers))
    }
    #expect(decoder.expire(at: Int.max).count <= 1)
  }

  /// Feeds byte by byte, `gap` milliseconds apart, then waits for what is pending.
  private func fed(_ bytes: [UInt8], gap: Int, to decoder: inout KeyDecoder) -> [Input] {
    var inputs: [Input] = []
    for (index, byte) in bytes.enumerated() {
      inputs += decoder.expire(at: index * gap)
      inputs += decoder.feed([byte], at: index * gap)
    }
    return inputs + decoder.expire(at: bytes.count * gap + 10_000)
  }

  private func isAnswer(_ input: Input) -> Bool {
    switch input {
    case .key(.character), .key(.enter), .key(.function), .key(.alt): true
    case .key, .paste, .resized, .resumed, .ended: false
    }
  }

  /// A mouse report, a terminal's reply or a random sequence of the same grammar.
  private func garbage(_ numbers: inout SeededNumbers) -> [UInt8] {
    let digits = { (numbers: inout SeededNumbers) -> [UInt8] in
      (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
        Array("0123456789;".utf8).randomElement(using: &numbers) ?? 0x30
      }
    }
    switch Int.random(in: 0...5, using: &numbers) {
    case 0: return Array("\u{1B}[<".utf8) + digits(&numbers) + Array("M".utf8)
    case 1:
      return Array("\u{1B}[M".utf8)
        + (0..<3).map { _ in UInt8.random(in: 32...255, using: &numbers) }
    case 2: return Array("\u{1B}]".utf8) + digits(&numbers) + Array(";rgb:1a1a/0f0f\u{7}".utf8)
    case 3: return Array("\u{1B}P1$r".utf8) + digits(&numbers) + Array("m\u{1B}\\".utf8)
    case 4: return Array("\u{1B}[?".utf8) + digits(&numbers) + Array("$y".utf8)
    default:
      let final = UInt8.random(in: 0x45...0x7D, using: &numbers)
      let bytes = Array("\u{1B}[>".utf8) + digits(&numbers) + [final]
      return bytes
    }
  }
}
