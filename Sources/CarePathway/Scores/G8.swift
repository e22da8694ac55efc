public import Clinical

/// G8: whether a person of 70 or more needs a geriatric assessment before cancer treatment.
///
/// Eight rows, total 0 to 17; 14 or less asks for the assessment. Points are held doubled, since
/// "don't know" of one's own health gives half a point: a total of 29 here is 14.5.
///
///     no loss, goes out, no trouble of mind, BMI 23, 3 medicines, better, 79 years  ->  17
///
/// - Source: G8 calculator and BMC Geriatr 2020 table 1 (S44), seen.
public struct G8: PublishedScore {
  public static let id = "g8"
  public static let citations = [
    Citation("g8-items", "items and cut-off", evidence: .seen)
  ]
  /// 14 points, doubled.
  public static let referLimit = 28
  public static let lowestAge = 70

  public let items: [ScoreItem]

  /// The score of `answers`; what is missing widens the total.
  ///
  /// - Throws: ``ScoreRefusal/ageBelow(_:)`` under 70.
  public init(_ answers: G8Answers) throws(ScoreRefusal) {
    if let age = answers.ageYears, age < Self.lowestAge { throw .ageBelow(Self.lowestAge) }
    items = [
      Self.item("intake", answers.intake?.doubled, highest: 4),
      Self.item("weightLoss", answers.weightLoss?.doubled, highest: 6),
      Self.item("mobility", answers.mobility?.doubled, highest: 4),
      Self.item("mind", answers.mind?.doubled, highest: 4),
      Self.item("bmi", answers.bodyMassIndex.map(Self.doubled(bodyMassIndex:)), highest: 6),
      Self.item("medicines", answers.medicines.map { $0 > 3 ? 0 : 2 }, highest: 2),
      Self.item("health", answers.health?.doubled, highest: 4),
      Self.item("age", answers.ageYears.map(Self.doubled(age:)), highest: 4),
    ]
  }

  public static func band(of total: Int) -> G8Band { total <= referLimit ? .refer : .fit }

  /// "14.5": the points with their halves.
  public static func figure(_ points: Int) -> String {
    String(points / 2) + (points.isMultiple(of: 2) ? "" : ".5")
  }

  private static func item(_ id: String, _ points: Int?, highest: Int) -> ScoreItem {
    ScoreItem(id, points.map { ScoreRange($0) } ?? ScoreRange(0, highest))
  }

  private static func doubled(bodyMassIndex index: Rational) -> Int {
    if index < Rational(19) { return 0 }
    if index < Rational(21) { return 2 }
    return index < Rational(23) ? 4 : 6
  }

  private static func doubled(age: Int) -> Int {
    if age > 85 { return 0 }
    return age >= 80 ? 2 : 4
  }
}
