public import Clinical

/// A chance in whole numbers: so many of a hundred people, or of a thousand.
///
/// No percentage, no "one in so many", no relative figure. Both frames are always said, those it
/// happens to and those it does not. A figure below one of a hundred moves its whole page to a
/// thousand, so that one page has one denominator.
///
///     67 of 100, "get less pain"  ->  "67 out of 100 people get less pain. 33 do not."
///
/// - Source: Trevena 2013 and IPDAS chapter C, reference `risk-numbers`.
public struct RiskStatement: Decodable, Equatable, Sendable {
  /// What the picture is called: "Less pain after one visit".
  public var title: String
  /// What happens to them, after "people": "get less pain".
  public var event: String
  /// What happens to the others: "do not".
  public var otherwise: String
  public var numerator: Int
  public var denominator: Int
  /// The ends of a published range, both or neither; the numerator is then the upper end.
  public var low: Int?
  public var high: Int?
  /// Over what time: "within 2 months".
  public var timeSpan: String
  /// Who was counted.
  public var group: String
  /// What they were given: "one visit".
  public var treatment: String?
  /// How sure the figure is, in plain words.
  public var certainty: String
  public var citation: Citation

  public init(_ numerator: Int, of denominator: Int, event: String, citation: Citation) {
    title = event
    self.event = event
    otherwise = "do not"
    self.numerator = numerator
    self.denominator = denominator
    timeSpan = ""
    group = ""
    certainty = ""
    self.citation = citation
  }

  private enum CodingKeys: String, CodingKey {
    case title, event, otherwise, numerator, denominator, low, high, group, treatment, certainty
    case citation
    case timeSpan = "time-span"
  }
}

extension RiskStatement {
  /// The two ends where the sources give a range.
  public var range: ClosedRange<Int>? {
    guard let low, let high, low <= high else { return nil }
    return low...high
  }

  /// Those it does not happen to; at least so many, where there is a range.
  public var others: Int { denominator - numerator }

  /// Whether the numbers are whole, in order and of one of the two denominators.
  public var isSound: Bool {
    guard denominator == 100 || denominator == 1_000 else { return false }
    guard (0...denominator).contains(numerator) else { return false }
    guard low != nil || high != nil else { return true }
    guard let range else { return false }
    return range.lowerBound >= 0 && range.upperBound == numerator
  }
}
