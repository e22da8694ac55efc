import Terminal
import Testing

@Suite("A picture of a frame")
struct FramePictureTests {
  @Test("places every character by its column, in the theme's colours")
  func golden() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    frame.write("<a&b>", at: Position(row: 0, column: 1), as: .body)
    frame.write("45 mg", at: Position(row: 1, column: 0), as: .dose)
    frame.write("─e\u{301}", at: Position(row: 1, column: 6), as: .alarm)
    frame.cursor = Position(row: 1, column: 0)
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 54" width="96" height="54">
      <rect width="96" height="54" rx="6" fill="#000000"/>
      <g font-family="'DejaVu Sans Mono', monospace" font-size="16.6" xml:space="preserve">
      <text y="23" fill="#FFFFFF"><tspan x="18 28 38 48 58">&lt;a&amp;b&gt;</tspan></text>
      <rect x="68" y="27" width="20" height="19" fill="#D55E00"/>
      <text y="42" fill="#F0E442" font-weight="bold"><tspan x="8 18">45</tspan>\
      <tspan x="38 48">mg</tspan></text>
      <text y="42" fill="#000000" font-weight="bold"><tspan x="78 78">e\u{301}</tspan></text>
      <path d="M68 27m0 9.5h10" fill="none" stroke="#000000" stroke-width="1.2"/>
      <rect x="8" y="43" width="10" height="2" fill="#F0E442"/>
      </g>
      </svg>

      """
    #expect(FramePicture(frame, theme: theme).svg == expected)
  }

  @Test("is drawn of every screen and never holds a broken tag")
  func everyScreen() throws {
    for screen in try DrawnScreens.all() {
      let svg = FramePicture(DrawnScreens.frame(screen), theme: theme).svg
      #expect(svg.filter { $0 == "<" }.count == svg.filter { $0 == ">" }.count)
      #expect(svg.hasSuffix("</svg>\n"))
    }
  }

  private let theme = Theme(
    name: "picture",
    styles: [
      .body: Theme.Style(foreground: "#FFFFFF", background: "#000000", attributes: []),
      .dose: Theme.Style(foreground: "#F0E442", background: "#000000", attributes: [.bold]),
      .alarm: Theme.Style(
        foreground: "#000000", background: "#D55E00", attributes: [.bold, .reverse]),
    ])
}
