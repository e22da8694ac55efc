/// How well one colour is read on another: WCAG's ratio of luminances, from 1 to 21.
///
/// (lighter + 0.05) / (darker + 0.05), where luminance is 0.2126 R + 0.7152 G + 0.0722 B of the
/// linear channels.
///
///     black on #D55E00  ->  5.43
///
/// - Source: WCAG 2.1, success criteria 1.4.3 and 1.4.6 and the definition of relative luminance.
public struct Contrast: Comparable, Sendable {
  public let ratio: Double

  public init(ratio: Double) { self.ratio = ratio }

  public init(_ one: Colour, _ other: Colour) {
    let lighter = max(Contrast.luminance(of: one), Contrast.luminance(of: other))
    let darker = min(Contrast.luminance(of: one), Contrast.luminance(of: other))
    ratio = (lighter + 0.05) / (darker + 0.05)
  }

  public static func < (lhs: Contrast, rhs: Contrast) -> Bool { lhs.ratio < rhs.ratio }

  /// The least that a theme may offer for a role: text 4.5, a dose 7, lines 3.
  public static func floor(for role: StyleRole) -> Contrast {
    switch role {
    case .dose: Contrast(ratio: 7)
    case .frame: Contrast(ratio: 3)
    case .body, .heading, .muted, .focus, .link, .done, .caution, .alarm, .practice, .citation,
      .chartFirst, .chartSecond, .keyBar:
      Contrast(ratio: 4.5)
    }
  }
}

extension Contrast: CustomStringConvertible {
  /// "5.43": the nearest hundredth.
  public var description: String {
    let hundredths = Int(ratio * 100 + 0.5)
    let remainder = hundredths % 100
    return "\(hundredths / 100)." + (remainder < 10 ? "0" : "") + "\(remainder)"
  }
}

extension Contrast {
  /// Relative luminance, 0 for black and 1 for white.
  static func luminance(of colour: Colour) -> Double {
    0.2126 * linear[colour.red] + 0.7152 * linear[colour.green] + 0.0722 * linear[colour.blue]
  }

  /// The light of each of the 256 steps of a channel.
  private static let linear: [Double] = (0...255).map { step in
    let channel = Double(step) / 255
    if channel <= 0.04045 { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    return base * base * fifthRoot(of: base * base)
  }

  /// x to the power 2.4 is x² times the fifth root of x²; the root by Newton's method.
  private static func fifthRoot(of value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root * fourth - value) / (5 * fourth)
    }
    return root
  }
}
