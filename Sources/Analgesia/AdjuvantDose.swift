public import Clinical

/// The first dose, the usual range and the most of a medicine beside the ladder, for one band of
/// kidney function; a row `[[adjuvant-doses]]` of a drug file.
///
/// A row names the clearance from which it holds, `at-least` or `above`, in mL/min; without one it
/// is for what lies below all the others. The reference decides which of the two a printed limit is:
/// exactly on a limit the lower dose holds.
///
/// - Source: clinical reference, analgesia 7.
public struct AdjuvantDose: Decodable, Equatable, Sendable {
  public enum TimeOfDay: String, CaseIterable, Codable, Sendable {
    case morning, night
  }

  /// A first dose.
  public struct First: Decodable, Equatable, Sendable {
    public let lowest: Mass
    public let highest: Mass
    /// The most for somebody not known to be robust.
    public let careful: Mass
    /// `nil` where the source gives the sum of 24 hours only.
    public let dosesPerDay: Int?
    public let time: TimeOfDay?

    private enum CodingKeys: String, CodingKey {
      case lowest, highest, careful, time
      case dosesPerDay = "doses-per-day"
    }
  }

  /// What it comes to, in 24 hours.
  public struct Usual: Decodable, Equatable, Sendable {
    public let lowest: Mass
    public let highest: Mass
    public let dosesPerDay: Int

    private enum CodingKeys: String, CodingKey {
      case lowest, highest
      case dosesPerDay = "doses-per-day"
    }
  }

  public let purpose: AdjuvantUse.Purpose
  public let sets: [ReferenceSet]
  /// In mL/min.
  public let atLeast: Int?
  /// In mL/min; the limit itself is outside.
  public let above: Int?
  public let start: First
  public let usual: Usual?
  /// The lowest usual dose as it is made, given every other day.
  public let everyOtherDay: Mass?
  /// In 24 hours.
  public let most: Mass
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case purpose, sets, above, start, usual, most, citation
    case atLeast = "at-least"
    case everyOtherDay = "every-other-day"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    purpose = try table.decode(AdjuvantUse.Purpose.self, forKey: .purpose)
    sets = try table.decode([ReferenceSet].self, forKey: .sets)
    atLeast = try table.decodeIfPresent(Int.self, forKey: .atLeast)
    above = try table.decodeIfPresent(Int.self, forKey: .above)
    start = try table.decode(First.self, forKey: .start)
    usual = try table.decodeIfPresent(Usual.self, forKey: .usual)
    everyOtherDay = try table.decodeIfPresent(Mass.self, forKey: .everyOtherDay)
    most = try table.decode(Mass.self, forKey: .most)
    citation = try table.decode(Citation.self, forKey: .citation)
    guard start.lowest > .zero, start.lowest <= start.careful, start.careful <= start.highest
    else { throw decoder.corrupted("start: lowest, careful and highest stand in that order") }
    guard start.perDay(start.highest) <= most, usual.map({ $0.highest <= most }) ?? true else {
      throw decoder.corrupted("nothing in a row is above its most in 24 hours")
    }
    guard [start.dosesPerDay, usual?.dosesPerDay].compactMap({ $0 }).allSatisfy((1...24).contains)
    else { throw decoder.corrupted("doses-per-day is a number from 1 to 24") }
    guard atLeast == nil || above == nil else {
      throw decoder.corrupted("a row has at-least or above, not both")
    }
  }
}

extension AdjuvantDose.First {
  /// What a first dose of this size gives in 24 hours.
  public func perDay(_ dose: Mass) -> Mass { dose.times(dosesPerDay ?? 1) }
}

extension AdjuvantDose {
  /// The limit of the row in mL/min; `nil` for what lies below all the others.
  var limit: Int? { atLeast ?? above }

  /// Whether the row holds for so many mL/min, read to one decimal and never rounded up.
  ///
  ///     30.04, above 30  ->  30.0 is on the limit, so no     50.0, at least 50  ->  yes
  func holds(at clearance: Rational) -> Bool {
    let read = Rational((clearance * 10).roundedDown, over: 10)
    if let atLeast { return read >= Rational(atLeast) }
    return above.map { read > Rational($0) } ?? true
  }
}

extension Medicine {
  /// Whether the dose rests on the kidneys.
  func isBoundToKidneys(for purpose: AdjuvantUse.Purpose) -> Bool {
    adjuvantDoses.contains { $0.purpose == purpose && $0.limit != nil }
  }

  /// The row of a reference set that holds; `nil` below the last of them.
  func adjuvantDose(
    for purpose: AdjuvantUse.Purpose, at clearance: Rational, in set: ReferenceSet
  ) -> AdjuvantDose? {
    adjuvantDoses
      .filter { $0.purpose == purpose && $0.sets.contains(set) && $0.holds(at: clearance) }
      .max { ($0.limit ?? -1) < ($1.limit ?? -1) }
  }
}
