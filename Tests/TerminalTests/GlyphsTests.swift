import Terminal
import Testing

@Suite("ASCII")
struct GlyphsTests {
  @Test func `H49 every drawn screen keeps its shape and its words in ASCII`() throws {
    let screens = try DrawnScreens.all()
    #expect(screens.count == 27)
    for screen in screens {
      let frame = DrawnScreens.frame(screen)
      let plain = frame.inASCII()
      #expect(plain.size == frame.size)
      for row in 0..<frame.size.rows {
        #expect(frame.row(row) == screen.rows[row])
        #expect(plain.row(row).utf8.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(plain.row(row).utf8.count == frame.size.columns)
        #expect(plain.row(row) == Glyphs.ascii(frame.row(row)))
        let words = { (text: String) in text.split { !$0.isASCII || !$0.isLetter } }
        for word in words(frame.row(row)) { #expect(plain.row(row).contains(word)) }
      }
    }
  }

  @Test("has a sign of its own for everything the screens draw")
  func nothingUnknown() throws {
    for screen in try DrawnScreens.all() {
      for scalar in screen.rows.joined().unicodeScalars where scalar != "?" {
        #expect(Glyphs.ascii(scalar.value) != 0x3F, "\(scalar)")
      }
    }
  }

  @Test("keeps the marks of the stepper apart, and the width of what it does not know")
  func marks() {
    #expect(Glyphs.ascii("✓Who ●Risk ○Plan ~Pain !Flags") == "xWho *Risk oPlan ~Pain !Flags")
    #expect(Glyphs.ascii("語é") == "???")
  }
}
