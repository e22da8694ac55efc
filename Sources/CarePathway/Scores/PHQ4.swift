public import Clinical

/// PHQ-4: anxiety and depression over the last two weeks, by four questions.
///
/// Four answers of 0 to 3: nervous, worrying, little interest, feeling down; total 0 to 12.
/// Anxiety is positive from 3 over the first pair, depression from 3 over the second.
///
///     3, 2, 1, 0  ->  6, moderate; anxiety 5 positive, depression 1 negative
///
/// - Source: NINDS CDE PHQ-4 (S57), seen.
public struct PHQ4: PublishedScore {
  public static let id = "phq4"
  public static let citations = [
    Citation("phq-4", "items, bands and pairs", evidence: .seen)
  ]
  /// From this sum on, a pair is positive.
  public static let pairLimit = 3
  public static let severeLimit = 9

  public let items: [ScoreItem]

  /// The score of four answers in the order asked; `nil` is an answer nobody gave.
  public init(_ answers: [Int?]) throws(ScoreRefusal) {
    guard answers.count == Self.names.count else {
      throw .outsideRange(item: "answers", Self.names.count...Self.names.count)
    }
    var items: [ScoreItem] = []
    for (name, answer) in zip(Self.names, answers) {
      guard let answer else {
        items.append(ScoreItem(name, ScoreRange(0, 3)))
        continue
      }
      guard (0...3).contains(answer) else { throw .outsideRange(item: name, 0...3) }
      items.append(ScoreItem(name, ScoreRange(answer)))
    }
    self.items = items
  }

  public var anxiety: ScoreRange { items[0].points + items[1].points }

  public var depression: ScoreRange { items[2].points + items[3].points }

  public static func band(of total: Int) -> PHQ4Band {
    switch total {
    case ...2: .none
    case 3...5: .mild
    case 6...8: .moderate
    default: .severe
    }
  }

  private static let names = ["nervous", "worry", "interest", "low"]
}
