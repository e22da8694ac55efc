import Terminal
import Testing

@Suite("A frame")
struct FrameTests {
  private let origin = Position(row: 0, column: 0)

  @Test("is blank at first, every cell in the body's role")
  func startsBlank() {
    let frame = Frame(size: Size(rows: 2, columns: 3))
    #expect(frame.row(0) == "   ")
    #expect(frame.text == "\n")
    #expect(frame.role(at: Position(row: 1, column: 2)) == .body)
  }

  @Test("clips what is written at its right edge and never wraps")
  func clips() {
    var frame = Frame(size: Size(rows: 2, columns: 5))
    frame.write("120 mg", at: Position(row: 0, column: 2), as: .dose)
    #expect(frame.text == "  120\n")
    #expect(frame.role(at: Position(row: 0, column: 2)) == .dose)
    #expect(frame.role(at: Position(row: 1, column: 0)) == .body)
  }

  @Test("shows the visible end of what begins left of it")
  func clipsLeft() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.write("abcdef", at: Position(row: 0, column: -2), as: .body)
    #expect(frame.row(0) == "cdef")
  }

  @Test("pads a field with spaces in the field's role, and clips it to the field")
  func padsField() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.write("########", at: origin, as: .body)
    frame.write("ab", at: Position(row: 0, column: 1), width: 4, as: .focus)
    #expect(frame.row(0) == "#ab  ###")
    #expect(frame.role(at: Position(row: 0, column: 4)) == .focus)
    frame.write("abcdefgh", at: Position(row: 0, column: 1), width: 4, as: .focus)
    #expect(frame.row(0) == "#abcd###")
  }

  @Test("takes anything at any size and any place without leaving its bounds")
  func staysWithinBounds() {
    var numbers = SeededNumbers(seed: 1)
    let texts = ["plain", "a\u{301}b", "語語語", "─│┌", "\u{1B}[2J", "45 mg", ""]
    let places = [Int.min, -1_000_001, -7, -1, 0, 1, 2, 5, 40, 1_000_001, Int.max]
    for rows in 0...24 {
      for columns in 0...24 {
        var frame = Frame(size: Size(rows: rows, columns: columns))
        for _ in 0..<12 {
          guard let row = places.randomElement(using: &numbers),
            let column = places.randomElement(using: &numbers),
            let extent = places.randomElement(using: &numbers),
            let text = texts.randomElement(using: &numbers)
          else { continue }
          draw(text, at: Position(row: row, column: column), extent: extent, in: &frame)
        }
        #expect(frame.cells.count == rows * columns)
        for row in 0..<rows { #expect(DisplayWidth.of(frame.row(row)) == columns) }
      }
    }
  }

  @Test("keeps size within a thousand rows and columns")
  func capsSize() {
    #expect(Size(rows: 65_535, columns: -1) == Size(rows: 1_000, columns: 0))
  }

  @Test("gives a wide character two cells, and a space where only half of it fits")
  func wideCharacters() {
    var frame = Frame(size: Size(rows: 1, columns: 5))
    frame.write("語語語", at: origin, as: .body)
    #expect(frame.row(0) == "語語 ")
    frame.write("x", at: Position(row: 0, column: 1), as: .body)
    #expect(frame.row(0) == " x語 ")
    frame.write("y", at: Position(row: 0, column: 2), as: .body)
    #expect(frame.row(0) == " xy  ")
  }

  @Test("keeps an accent on the letter before it, at most two of them")
  func accents() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.write("e\u{301}x" + String(repeating: "\u{302}", count: 100), at: origin, as: .body)
    #expect(frame.row(0) == "e\u{301}x\u{302}\u{302}  ")
    frame.write("z", at: origin, as: .body)
    #expect(frame.row(0).unicodeScalars.first == "z")
    #expect(frame.row(0).unicodeScalars.dropFirst().first == "x")
  }

  @Test("does not put an accent on what another text wrote before it")
  func looseAccent() {
    var frame = Frame(size: Size(rows: 1, columns: 3))
    frame.write("5", at: origin, as: .dose)
    frame.write("\u{301}mg", at: Position(row: 0, column: 1), as: .dose)
    #expect(frame.row(0) == "5mg")
  }

  @Test("is laid over another, clipped, and brings its cursor")
  func pastes() {
    var pane = Frame(size: Size(rows: 2, columns: 4))
    pane.write("語ab", at: origin, as: .heading)
    pane.write("cdef", at: Position(row: 1, column: 0), as: .body)
    pane.cursor = Position(row: 1, column: 2)
    var frame = Frame(size: Size(rows: 3, columns: 6))
    frame.paste(pane, at: Position(row: 1, column: 1))
    #expect(frame.text == "\n 語ab\n cdef")
    #expect(frame.cursor == Position(row: 2, column: 3))
    frame.paste(pane, at: Position(row: 0, column: -1))
    #expect(frame.row(0) == " ab   ")
    frame.paste(pane, at: Position(row: 0, column: 5))
    #expect(frame.row(0) == " ab   ")
  }

  @Test("changes roles and keeps text when restyled, clears text when filled")
  func restylesAndFills() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.write("abcd", at: origin, as: .body)
    frame.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2), as: .alarm)
    #expect(frame.row(0) == "abcd")
    #expect(frame.role(at: Position(row: 0, column: 2)) == .alarm)
    frame.fill(Rect(row: 0, column: 1, rows: 5, columns: 1), as: .muted)
    #expect(frame.row(0) == "a cd")
  }

  @Test("draws boxes as the screens show them")
  func boxes() {
    var frame = Frame(size: Size(rows: 4, columns: 16))
    let rect = Rect(row: 0, column: 0, rows: 4, columns: 16)
    frame.box(rect, title: "START", border: .single, as: .frame)
    frame.divide(rect, row: 2, border: .single, as: .frame)
    let expected = """
      ┌─ START ──────┐
      │              │
      ├──────────────┤
      └──────────────┘
      """
    #expect(frame.text == expected)
    #expect(frame.role(at: Position(row: 0, column: 4)) == .heading)
    frame.box(rect, title: "", border: .double, as: .alarm)
    #expect(frame.row(3) == "╚══════════════╝")
    frame.box(rect, title: "PRACTICE", border: .practice, as: .practice)
    #expect(frame.row(0) == "▒▒ PRACTICE ▒▒▒▒")
  }

  private func draw(_ text: String, at position: Position, extent: Int, in frame: inout Frame) {
    let rect = Rect(row: position.row, column: position.column, rows: extent, columns: extent)
    frame.write(text, at: position, as: .body)
    frame.write(text, at: position, width: extent, as: .dose)
    frame.fill(Rect(row: position.row, column: position.column, rows: 1, columns: 1), as: .focus)
    frame.restyle(rect, as: .muted)
    frame.box(rect, title: text, border: .single, as: .frame)
    frame.divide(rect, row: position.row, border: .double, as: .alarm)
    frame.paste(frame, at: position)
    _ = frame.cell(at: position)
    _ = frame.scalars(at: extent)
    _ = frame.row(extent)
    _ = frame.inASCII()
  }
}
