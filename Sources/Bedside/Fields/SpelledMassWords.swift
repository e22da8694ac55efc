public import Clinical

extension Language {
  /// A dose said in words, so that a slipped point is heard: "fifteen milligrams".
  ///
  ///     2.5 mg -> "two point five milligrams"     500 micrograms -> "five hundred micrograms"
  public func spelled(_ mass: Mass) -> String {
    guard mass >= .milligrams(1) else {
      return Self.whole(mass.micrograms) + " microgram" + (mass.micrograms == 1 ? "" : "s")
    }
    let (whole, rest) = mass.micrograms.quotientAndRemainder(dividingBy: 1_000)
    let unit = mass == .milligrams(1) ? " milligram" : " milligrams"
    guard rest > 0 else { return Self.whole(whole) + unit }
    let digits = String(String(1_000 + rest).dropFirst()).reversed().drop { $0 == "0" }.reversed()
    let part = digits.compactMap(\.wholeNumberValue).map { Self.small[$0] }
    return Self.whole(whole) + " point " + part.joined(separator: " ") + unit
  }

  private static func whole(_ number: Int) -> String {
    switch number {
    case ..<20: return small[max(0, number)]
    case ..<100:
      let rest = number % 10
      return tens[number / 10] + (rest == 0 ? "" : "-" + small[rest])
    case ..<1_000:
      let rest = number % 100
      return small[number / 100] + " hundred" + (rest == 0 ? "" : " and " + whole(rest))
    case ..<1_000_000:
      let rest = number % 1_000
      return whole(number / 1_000) + " thousand" + (rest == 0 ? "" : " " + whole(rest))
    default: return String(number)
    }
  }

  private static let small = [
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
