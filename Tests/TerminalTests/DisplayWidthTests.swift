import Terminal
import Testing

@Suite("The width of text")
struct DisplayWidthTests {
  @Test(
    "is what a terminal gives it",
    arguments: [
      ("", 0), ("45 mg", 5), ("·●○▲◄→÷×░▒▓█", 12), ("┌─┐│╔═╗║╭╮", 10), ("⣀⡤⢤⠀", 4), ("✓✗", 2),
      ("日本", 4), ("한국", 4), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("e\u{301}", 1), ("\u{1100}\u{1161}", 2),
      ("\u{1F600}", 2), ("\u{1F468}\u{200D}\u{1F469}", 4), ("\u{2764}\u{FE0F}", 1), ("⌚", 2),
      ("\u{20000}", 2), ("\u{3099}", 0), ("\u{200B}", 0), ("\u{1B}", 1), ("Ω", 1), ("—", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("is one for every sign in the drawn screens")
  func drawnScreens() throws {
    for screen in try DrawnScreens.all() {
      for row in screen.rows { #expect(DisplayWidth.of(row) == row.unicodeScalars.count) }
    }
  }
}
