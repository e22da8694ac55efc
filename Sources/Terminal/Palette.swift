/// Brings a theme's colours down to those a terminal has.
enum Palette {
  /// The nearest colour of the fixed 240 of an xterm with 256; the first sixteen belong to the user.
  static func xterm256(_ colour: Colour) -> Int {
    let cubeIndex =
      16 + 36 * nearestLevel(colour.red) + 6 * nearestLevel(colour.green)
      + nearestLevel(colour.blue)
    let mean = (colour.red + colour.green + colour.blue) / 3
    let greyIndex = 232 + min(max((mean - 4) / 10, 0), 23)
    let byGrey = distance(colour, rendered(greyIndex)) < distance(colour, rendered(cubeIndex))
    return byGrey ? greyIndex : cubeIndex
  }

  /// The one of sixteen with the same hue and the nearer brightness.
  static func sixteen(_ colour: Colour) -> Int {
    guard let hue = hueIndex(colour) else {
      let greys = [0, 8, 7, 15]
      return greys.min { brightnessGap(colour, $0) < brightnessGap(colour, $1) } ?? 7
    }
    return brightnessGap(colour, hue + 8) < brightnessGap(colour, hue) ? hue + 8 : hue
  }

  /// The one of eight with the same hue.
  static func eight(_ colour: Colour) -> Int {
    hueIndex(colour) ?? (Contrast.luminance(of: colour) < 0.18 ? 0 : 7)
  }

  /// What a terminal draws for a colour number: xterm's own values.
  static func rendered(_ index: Int) -> Colour {
    switch index {
    case 0..<16: return Colour.sixteen[index]
    case 16..<232:
      let place = index - 16
      return Colour(levels[place / 36], levels[place / 6 % 6], levels[place % 6])
    default:
      let grey = 8 + 10 * (min(max(index, 232), 255) - 232)
      return Colour(grey, grey, grey)
    }
  }
}

extension Palette {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// The nearest of the six ``levels``, the darker of two as near.
  private static func nearestLevel(_ value: Int) -> Int {
    value < 48 ? 0 : max((value - 36) / 40, 1)
  }

  private static func distance(_ one: Colour, _ other: Colour) -> Int {
    let (red, green, blue) = (one.red - other.red, one.green - other.green, one.blue - other.blue)
    return red * red + green * green + blue * blue
  }

  private static func brightnessGap(_ colour: Colour, _ index: Int) -> Double {
    let gap = Contrast.luminance(of: colour) - Contrast.luminance(of: rendered(index))
    return abs(gap)
  }

  /// Red, yellow, green, cyan, blue or magenta as 1…6 in the order of the palette; grey is `nil`.
  private static func hueIndex(_ colour: Colour) -> Int? {
    let high = max(colour.red, colour.green, colour.blue)
    let low = min(colour.red, colour.green, colour.blue)
    guard (high - low) * 5 > high else { return nil }
    switch hueDegrees(colour, high: high, spread: high - low) {
    case 30..<75: return 3
    case 75..<170: return 2
    case 170..<190: return 6
    // Sky and deep blue share a hue; what tells them apart is how light they are.
    case 190..<225: return Contrast.luminance(of: colour) > 0.3 ? 6 : 4
    case 225..<265: return 4
    case 265..<345: return 5
    default: return 1
    }
  }

  private static func hueDegrees(_ colour: Colour, high: Int, spread: Int) -> Int {
    if high == colour.red { return (60 * (colour.green - colour.blue) / spread + 360) % 360 }
    if high == colour.green { return 60 * (colour.blue - colour.red) / spread + 120 }
    return 60 * (colour.red - colour.green) / spread + 240
  }
}
