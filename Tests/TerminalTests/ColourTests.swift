import Terminal
import Testing

@Suite("Colours")
struct ColourTests {
  @Test(
    "have the contrast that WCAG's formula gives",
    arguments: [
      ("#FFFFFF", "#000000", "21.00"), ("#000000", "#D55E00", "5.43"),
      ("#FFFFFF", "#1A1A1A", "17.40"),
      ("#999999", "#000000", "7.37"), ("#000000", "#E69F00", "9.32"),
      ("#009E73", "#000000", "6.14"),
      ("#56B4E9", "#000000", "9.10"), ("#0072B2", "#000000", "4.05"),
      ("#F0E442", "#000000", "15.88"),
      ("#CC79A7", "#000000", "6.86"), ("#0072B2", "#FFFFFF", "5.19"),
      ("#FFFFFF", "#D55E00", "3.87"),
    ])
  func contrast(one: String, other: String, ratio: String) throws {
    let contrast = Contrast(try #require(Colour(one)), try #require(Colour(other)))
    #expect(contrast.description == ratio)
  }

  @Test(
    "come down to the nearest of 256, 16 and 8",
    arguments: [
      ("#000000", 16, 0, 0), ("#FFFFFF", 231, 15, 7), ("#999999", 246, 8, 7),
      ("#E69F00", 178, 3, 3),
      ("#56B4E9", 74, 6, 6), ("#009E73", 35, 2, 2), ("#F0E442", 221, 3, 3), ("#0072B2", 25, 12, 4),
      ("#D55E00", 166, 9, 1), ("#CC79A7", 175, 13, 5), ("#1A1A1A", 234, 0, 0),
    ])
  func mapped(text: String, wide: Int, sixteen: Int, eight: Int) {
    let theme = Theme(
      name: "one",
      styles: [
        .frame: Theme.Style(foreground: "#000000", background: text, attributes: [])
      ])
    let looks = [ColourDepth.twoHundredFiftySix, .sixteen, .eight].map {
      theme.appearance(of: .frame, at: $0).background
    }
    #expect(looks == [wide, sixteen, eight])
  }

  @Test("keep an emergency legible on eight colours: white on red, bold")
  func alarmOnEight() {
    let theme = Theme(
      name: "one",
      styles: [
        .alarm: Theme.Style(
          foreground: "#000000", background: "#D55E00", attributes: [.bold, .reverse]),
        .caution: Theme.Style(
          foreground: "#000000", background: "#E69F00", attributes: [.bold]),
      ])
    let alarm = theme.appearance(of: .alarm, at: .eight)
    #expect(alarm.foreground == 7 && alarm.background == 1 && alarm.attributes == [.bold])
    let caution = theme.appearance(of: .caution, at: .eight)
    #expect(caution.foreground == 0 && caution.background == 3 && caution.attributes == [])
  }

  @Test("are left to the terminal when there are none, and attributes carry the meaning")
  func none() {
    let theme = Theme(
      name: "one",
      styles: [
        .focus: Theme.Style(
          foreground: "#000000", background: "#FFFFFF", attributes: [.reverse])
      ])
    let look = theme.appearance(of: .focus, at: .none)
    #expect(look.foreground == Appearance.terminalColour && look.attributes == [.reverse])
    #expect(theme.appearance(of: .focus, at: .eight).attributes.isEmpty)
  }

  @Test(
    "are read strictly",
    arguments: [
      "", "#", "#FFF", "#GGGGGG", "FFFFFF", "#FFFFFFF", "White", "#12345é", "#-12345", "#+12345",
      "default",
    ])
  func refuses(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test("are written as they are read")
  func roundTrips() {
    #expect(Colour("#D55E00")?.description == "#D55E00")
    #expect(Colour("bright-white")?.description == "#FFFFFF")
  }

  @Test(
    "are counted by terminals in many ways",
    arguments: [
      (-1, ColourDepth.none), (0, .none), (8, .eight), (16, .sixteen), (88, .sixteen),
      (256, .twoHundredFiftySix), (16_777_216, .eight),
    ])
  func depth(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }
}
