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

  /// The sum as a line: "3 + 3 + 3 + 2 = 11"; an unknown row stands as its range in brackets.
  public var sum: String {
    let addends = items.map { $0.isKnown ? "\($0.points)" : "(\($0.points))" }
    return addends.joined(separator: " + ") + " = \(total)"
  }
}
