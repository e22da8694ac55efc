public import Clinical

/// A published score: rows with points, a total, and the band the total falls in.
///
/// A row nobody knows gives a range, so the total is a range as well and may touch several bands.
public protocol PublishedScore: Equatable, Sendable {
  associatedtype Band: Word & Equatable

  /// The score's name on the command line and in JSON.
  static var id: String { get }
  static var citations: [Citation] { get }

  /// The rows, in the published order.
  var items: [ScoreItem] { get }

  /// The sum of the rows.
  var total: ScoreRange { get }

  /// The band of one total.
  static func band(of total: Int) -> Band

  /// How points are printed; only a score with half points needs its own way.
  static func figure(_ points: Int) -> String
}

extension PublishedScore {
  public var total: ScoreRange {
    items.reduce(ScoreRange(0)) { $0 + $1.points }
  }

  /// Every band the total may fall in, from the lowest total up; one when all rows are known.
  public var bands: [Band] {
    var bands: [Band] = []
    for total in total.lowest...total.highest {
      let band = Self.band(of: total)
      if bands.last != band { bands.append(band) }
    }
    return bands
  }

  /// The rows still unknown, in the published order.
  public var unknownItems: [ScoreItem] { items.filter { !$0.isKnown } }

  public static func figure(_ points: Int) -> String { String(points) }

  /// "11", or "9 to 12".
  public static func figure(_ range: ScoreRange) -> String {
    guard let exact = range.exact else {
      return figure(range.lowest) + " to " + figure(range.highest)
    }
    return figure(exact)
  }

  /// The sum as a line: "3 + 3 + 3 + 2 = 11"; an unknown row stands as its range in brackets.
  public var sum: String {
    let addends = items.map { item in
      item.isKnown ? Self.figure(item.points) : "(" + Self.figure(item.points) + ")"
    }
    return addends.joined(separator: " + ") + " = " + Self.figure(total)
  }
}
