extension Mass {
  /// Reads a mass as content files ("2.5mg", "500micrograms") and screens ("2.5 mg") write it.
  ///
  /// One to four digits, at most three after a point, at most one space, the unit in full. What
  /// does not fit is refused and never repaired: "5.0mg", ".5mg", "05mg", "1e3mg", "1,000mg" and
  /// "5mcg" are all nil, since each has been a tenfold or thousandfold error on some ward.
  public init?(_ text: String) {
    let (figure, unit) = Self.halves(of: text)
    guard let scale = Self.microgramsPerUnit[unit] else { return nil }
    let number = figure.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = number.first, first == "0" || first.first != "0" else { return nil }
    guard number.count < 2 || number.last?.last != "0" else { return nil }
    self.init(number: number, wholeDigits: 4, scale: scale)
  }

  /// Reads a mass as people type it: up to five digits, trailing zeros, and `microgram`,
  /// `micrograms`, `mcg` and `µg` alike.
  ///
  /// The grammar of the command line. It is as strict about signs, exponents, commas and naked
  /// points as the one of content files.
  public init?(typed text: String) {
    let (figure, unit) = Self.halves(of: text)
    guard let scale = Self.microgramsPerUnit[unit] ?? Self.typedMicrograms[unit] else { return nil }
    let number = figure.split(separator: ".", omittingEmptySubsequences: false)
    self.init(number: number, wholeDigits: 5, scale: scale)
  }

  private init?(number: [Substring], wholeDigits: Int, scale: Int) {
    guard (1...2).contains(number.count), let whole = Int(digits: number[0], upTo: wholeDigits)
    else { return nil }
    guard number.count == 2 else {
      self.init(micrograms: whole * scale)
      return
    }
    guard let part = Int(digits: number[1], upTo: 3) else { return nil }
    let divisor = [1, 10, 100, 1_000][number[1].utf8.count]
    guard part * scale % divisor == 0 else { return nil }
    self.init(micrograms: whole * scale + part * scale / divisor)
  }

  private static func halves(of text: String) -> (figure: Substring, unit: String) {
    let figure = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let rest = text.dropFirst(figure.count)
    return (figure, String(rest.first == " " ? rest.dropFirst() : rest))
  }

  private static let microgramsPerUnit = ["micrograms": 1, "mg": 1_000, "g": 1_000_000]
  private static let typedMicrograms = [
    "microgram": 1, "mcg": 1, "\u{B5}g": 1, "\u{3BC}g": 1,
  ]
}

extension Mass: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a mass; write it as 2.5mg or 500micrograms") { Mass($0) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(compact)
  }
}
