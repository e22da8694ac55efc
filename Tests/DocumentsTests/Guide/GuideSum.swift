/// A sum as it stands on paper, worked again with nothing but what is printed.
enum GuideSum {
  /// "60 mg ÷ 3/2 × 2/3": from left to right, products before sums; units are passed over.
  static func value(of text: some StringProtocol) -> Fraction? {
    var total = Fraction(0)
    var product: Fraction?
    var operation = "+"
    var sign = "+"
    let sum = String(text).replacing(" in 24 hours", with: "")
    for part in sum.split(separator: " " as Character) {
      let word = String(part)
      if ["×", "÷", "+"].contains(word) {
        operation = word
        continue
      }
      guard let number = Fraction(word) else { continue }
      switch (operation, product) {
      case ("×", let running?): product = running * number
      case ("÷", let running?): product = running / number
      case (_, let running):
        total = running.map { sign == "+" ? total + $0 : total - $0 } ?? total
        product = number
        sign = operation
      }
      operation = ""
    }
    return product.map { total + $0 }
  }

  /// The first figure of a text.
  static func figure(_ text: some StringProtocol) -> String? {
    text.split(separator: " " as Character).lazy
      .map { String($0.drop { $0 == "+" || $0 == "-" }).trimmingEnd() }
      .first { Fraction($0) != nil }
  }

  /// Whether the last "left = right" of a text is right, the left side being everything before it
  /// back to a colon, a comma or a semicolon.
  static func holds(_ text: String) -> Bool? {
    guard let sign = text.firstRange(of: " = ") else { return nil }
    let left = text[..<sign.lowerBound].split(whereSeparator: { ":;,".contains($0) }).last ?? ""
    guard let value = value(of: left), let figure = figure(text[sign.upperBound...]) else {
      return nil
    }
    return value.isPrinted(as: figure)
  }

  /// The largest sum of at most three of these that does not exceed the limit.
  static func largest(of strengths: [Fraction], upTo limit: Fraction) -> Fraction? {
    let choices = [Fraction(0)] + strengths
    var best: Fraction?
    for first in choices {
      for second in choices {
        for third in choices {
          let sum = first + second + third
          if sum > Fraction(0), sum <= limit, best.map({ $0 < sum }) ?? true { best = sum }
        }
      }
    }
    return best
  }

  static func roundedDown(_ value: Fraction, toMultipleOf step: Fraction) -> Fraction {
    let count = value / step
    return step * Fraction(count.above / count.below)
  }

  /// 0.5 mg below 2.5, 2.5 below 10, 5 below 30, then 10: analgesia 5.4.
  static func rescue(_ value: Fraction) -> Fraction {
    let step: Fraction
    if value < Fraction(5, 2) {
      step = Fraction(1, 2)
    } else if value < Fraction(10) {
      step = Fraction(5, 2)
    } else {
      step = value < Fraction(30) ? Fraction(5) : Fraction(10)
    }
    return roundedDown(value, toMultipleOf: step)
  }
}

extension String {
  /// Without what ends a sentence after a figure.
  func trimmingEnd() -> String {
    var text = self[...]
    while let last = text.last, ".,;:%)".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
