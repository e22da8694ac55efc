/// A colour as a theme file writes it: `#D55E00`, or one of the sixteen names.
public struct Colour: Hashable, Sendable {
  public let red: Int
  public let green: Int
  public let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB` or a name such as `white` or `bright-blue`; anything else is refused.
  public init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#") else {
      guard let index = Colour.names.firstIndex(of: text) else { return nil }
      self = Colour.sixteen[index]
      return
    }
    let digits = text.dropFirst()
    guard digits.utf8.count == 6, digits.utf8.first != UInt8(ascii: "+") else { return nil }
    guard let value = Int(digits, radix: 16), value >= 0 else { return nil }
    self.init(value >> 16, value >> 8 & 0xFF, value & 0xFF)
  }
}

extension Colour: CustomStringConvertible {
  /// `#D55E00`.
  public var description: String {
    let digits = [red, green, blue].map { value in
      let text = String(value, radix: 16, uppercase: true)
      return value < 16 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}

extension Colour {
  static let black = Colour(0, 0, 0)
  static let white = Colour(255, 255, 255)

  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]

  /// The sixteen as xterm draws them unless its user says otherwise.
  static let sixteen = [
    Colour(0, 0, 0), Colour(205, 0, 0), Colour(0, 205, 0), Colour(205, 205, 0),
    Colour(0, 0, 238), Colour(205, 0, 205), Colour(0, 205, 205), Colour(229, 229, 229),
    Colour(127, 127, 127), Colour(255, 0, 0), Colour(0, 255, 0), Colour(255, 255, 0),
    Colour(92, 92, 255), Colour(255, 0, 255), Colour(0, 255, 255), Colour(255, 255, 255),
  ]
}
