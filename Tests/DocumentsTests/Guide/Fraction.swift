/// A fraction of the tests' own, so that the guide is not checked by what it was computed with.
struct Fraction: Equatable, Comparable, CustomStringConvertible {
  let above: Int
  let below: Int

  init(_ above: Int, _ below: Int = 1) {
    var (larger, smaller) = (abs(above), abs(below))
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let divisor = max(1, larger) * (below < 0 ? -1 : 1)
    self.above = above / divisor
    self.below = below / divisor
  }

  /// Reads "3", "26.67" or "3/20".
  init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2, let first = Self.decimal(halves[0]) else { return nil }
    guard halves.count == 2 else {
      self = first
      return
    }
    guard let second = Self.decimal(halves[1]), second.above != 0 else { return nil }
    self = first / second
  }

  private static func decimal(_ text: some StringProtocol) -> Fraction? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]) else { return nil }
    guard parts.count == 2 else { return Fraction(whole) }
    guard let rest = Int(parts[1]), parts[1].count < 7 else { return nil }
    let scale = (0..<parts[1].count).reduce(1) { scale, _ in scale * 10 }
    return Fraction(whole * scale + rest, scale)
  }

  static func + (lhs: Fraction, rhs: Fraction) -> Fraction {
    Fraction(lhs.above * rhs.below + rhs.above * lhs.below, lhs.below * rhs.below)
  }

  static func - (lhs: Fraction, rhs: Fraction) -> Fraction {
    Fraction(lhs.above * rhs.below - rhs.above * lhs.below, lhs.below * rhs.below)
  }

  static func * (lhs: Fraction, rhs: Fraction) -> Fraction {
    Fraction(lhs.above * rhs.above, lhs.below * rhs.below)
  }

  static func / (lhs: Fraction, rhs: Fraction) -> Fraction {
    Fraction(lhs.above * rhs.below, lhs.below * rhs.above)
  }

  static func < (lhs: Fraction, rhs: Fraction) -> Bool {
    lhs.above * rhs.below < rhs.above * lhs.below
  }

  var description: String { below == 1 ? "\(above)" : "\(above)/\(below)" }

  /// Whether a figure on paper stands for this value: exact, or cut off after its last place.
  func isPrinted(as text: some StringProtocol) -> Bool {
    guard let printed = Fraction(text) else { return false }
    let gap = printed < self ? self - printed : printed - self
    let places = text.split(separator: ".").dropFirst().first?.count ?? 0
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return places == 0 ? gap < Fraction(1, 200) : gap < Fraction(1, scale)
  }
}
