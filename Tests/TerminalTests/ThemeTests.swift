import Foundation
import Terminal
import Testing

@Suite("A theme")
struct ThemeTests {
  @Test("is shipped seven times, and each is complete and legible")
  func shipped() throws {
    let themes = try ThemeFiles.all()
    #expect(themes.count == 7)
    for theme in themes {
      #expect(theme.defects.isEmpty, "\(theme.name): \(theme.defects)")
      #expect(!theme.name.isEmpty)
    }
  }

  @Test("that is shipped exceeds every floor with margin, at 256 colours as well")
  func margin() throws {
    for theme in try ThemeFiles.all() {
      for role in StyleRole.allCases {
        let floor = Contrast.floor(for: role).ratio
        let colours = try #require(theme.colours(of: role))
        #expect(Contrast(colours.foreground, colours.background).ratio > floor * 1.1)
        let mapped = try #require(theme.contrast(of: role, at: .twoHundredFiftySix))
        #expect(mapped.ratio > floor * 1.1, "\(theme.name) \(role) \(mapped)")
      }
    }
  }

  @Test("that forgets a role, misspells a colour or hides the focus is refused by name")
  func refuses() throws {
    let good = try #require(try ThemeFiles.all().first)
    var theme = good
    theme.styles[.dose] = nil
    #expect(theme.missingRoles == [.dose])
    #expect(theme.defects == [.missing(.dose)])

    theme = good
    theme.styles[.link]?.foreground = "#56B4E"
    theme.styles[.link]?.background = "mauve"
    #expect(theme.defects == [.notAColour(.link, "#56B4E"), .notAColour(.link, "mauve")])

    theme = good
    theme.styles[.focus]?.attributes = []
    #expect(theme.rolesLostWithoutColour == [.focus])
    #expect(theme.defects == [.lostWithoutColour(.focus)])

    theme = good
    theme.styles[.alarm]?.foreground = "#D55E00"
    theme.styles[.alarm]?.background = "#D55E00"
    #expect(theme.defects == [.invisible(.alarm, nil)])
    #expect(theme.defects.first?.description == "alarm: text and background are one colour")
  }

  @Test("that a coarse palette makes too faint is refused for that palette")
  func refusesAfterMapping() throws {
    var theme = try #require(try ThemeFiles.all().first)
    theme.styles[.dose] = Theme.Style(
      foreground: "#999999", background: "#030303", attributes: [.bold])
    #expect(
      theme.defects.map(\.description) == [
        "dose: contrast is 6.92 with 256 colours; at least 7.00 is needed"
      ])
  }

  @Test func `H43 ten thousand random themes below the floor are all refused`() throws {
    var numbers = SeededNumbers(seed: 43)
    let good = try ThemeFiles.all()
    var refused = 0
    while refused < 10_000 {
      var theme = try #require(good.randomElement(using: &numbers))
      let role = try #require(StyleRole.allCases.randomElement(using: &numbers))
      let foreground = randomColour(&numbers)
      let background = randomColour(&numbers)
      theme.styles[role]?.foreground = hex(foreground)
      theme.styles[role]?.background = hex(background)
      guard ratio(foreground, background) < floor(role) - 0.000_001 else {
        checkAccepted(theme)
        continue
      }
      refused += 1
      if theme.defects.isEmpty { Issue.record("\(role) \(hex(foreground)) \(hex(background))") }
    }
  }

  /// What is accepted stays above the floor after mapping, by the test's own arithmetic.
  private func checkAccepted(_ theme: Theme) {
    guard theme.defects.isEmpty else { return }
    for role in StyleRole.allCases {
      let look = theme.appearance(of: role, at: .twoHundredFiftySix)
      let contrast = ratio(xterm(look.foreground), xterm(look.background))
      if contrast < floor(role) - 0.000_001 { Issue.record("\(role) \(contrast)") }
      for depth in [ColourDepth.eight, .sixteen] {
        let look = theme.appearance(of: role, at: depth)
        if look.foreground == look.background { Issue.record("\(role) at \(depth)") }
      }
    }
  }

  private func floor(_ role: StyleRole) -> Double {
    role == .dose ? 7 : role == .frame ? 3 : 4.5
  }

  private func randomColour(_ numbers: inout SeededNumbers) -> [Int] {
    (0..<3).map { _ in Int.random(in: 0...255, using: &numbers) }
  }

  private func hex(_ colour: [Int]) -> String {
    "#" + colour.map { String(format: "%02X", $0) }.joined()
  }

  private func xterm(_ index: Int) -> [Int] {
    if index >= 232 { return Array(repeating: 8 + 10 * (index - 232), count: 3) }
    let steps = [0, 95, 135, 175, 215, 255]
    return [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6].map { steps[$0] }
  }

  private func ratio(_ one: [Int], _ other: [Int]) -> Double {
    let bright = [luminance(one), luminance(other)].sorted()
    return (bright[1] + 0.05) / (bright[0] + 0.05)
  }

  private func luminance(_ colour: [Int]) -> Double {
    zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      let channel = Double(part.0) / 255
      let linear = channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
      return sum + linear * part.1
    }
  }
}
