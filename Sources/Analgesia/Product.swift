public import Clinical

/// One product of a drug: how it is given, what strengths exist, how often, how soon it may change.
public struct Product: Decodable, Equatable, Sendable {
  /// A patch: the rate printed on it and the rate it releases, which may be half a microgram more.
  public struct Patch: Decodable, Equatable, Sendable {
    public let printed: DeliveryRate
    public let releases: DeliveryRate
  }

  public let route: Route
  public let form: DoseForm
  public let sets: [ReferenceSet]
  /// Tablets, capsules or units; for a combination the opioid part.
  public let strengths: [Mass]
  /// The smallest amount that can be measured out, of a liquid or an injection.
  public let smallestStep: Mass?
  /// What the bottle of a liquid prints, where doses are measured out from it.
  public let concentration: Concentration?
  public let patches: [Patch]
  /// How often it is given by the clock.
  public let dosesPerDay: Int?
  /// Hours that must pass after a change before the dose may be raised.
  public let hoursBeforeIncrease: Int?
  /// Hours that must pass after a later change, where they are more than after the first dose.
  public let hoursAfterChange: Int?
  public let citation: Citation
  /// Every single dose that up to three units make, the smallest first; of equal sums the one with
  /// fewest units, then with the largest.
  let made: [Dispensed]

  private enum CodingKeys: String, CodingKey {
    case route, form, sets, strengths, patches, concentration, citation
    case smallestStep = "smallest-step"
    case dosesPerDay = "doses-per-day"
    case hoursBeforeIncrease = "hours-before-increase"
    case hoursAfterChange = "hours-after-change"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    route = try table.decode(Route.self, forKey: .route)
    form = try table.decode(DoseForm.self, forKey: .form)
    sets = try table.decode([ReferenceSet].self, forKey: .sets)
    strengths = try table.decodeIfPresent([Mass].self, forKey: .strengths) ?? []
    smallestStep = try table.decodeIfPresent(Mass.self, forKey: .smallestStep)
    concentration = try table.decodeIfPresent(Concentration.self, forKey: .concentration)
    patches = try table.decodeIfPresent([Patch].self, forKey: .patches) ?? []
    dosesPerDay = try table.decodeIfPresent(Int.self, forKey: .dosesPerDay)
    hoursBeforeIncrease = try table.decodeIfPresent(Int.self, forKey: .hoursBeforeIncrease)
    hoursAfterChange = try table.decodeIfPresent(Int.self, forKey: .hoursAfterChange)
    citation = try table.decode(Citation.self, forKey: .citation)
    guard !strengths.contains(.zero), smallestStep != .zero else {
      throw decoder.corrupted("a strength or smallest step is more than nothing")
    }
    made = Dispensed.sums(of: strengths, upTo: Self.mostUnits)
    guard dosesPerDay.map({ (1...24).contains($0) }) ?? true else {
      throw decoder.corrupted("doses-per-day is a number from 1 to 24")
    }
  }
}

extension Product {
  /// The most units of one product that make up a single dose.
  public static let mostUnits = 3

  /// The single doses that this product can make, from its smallest to three of its largest.
  ///
  /// What lies outside was written in the wrong unit or with a misplaced point.
  public var catalogueRange: ClosedRange<Mass>? {
    guard let smallest = [smallestStep, strengths.min()].compactMap({ $0 }).min(),
      let largest = strengths.max() ?? smallestStep?.times(200)
    else { return nil }
    return smallest...max(smallest, largest.times(Self.mostUnits))
  }

  /// The largest dose of at most three units within `limit`, or `nil` below the smallest unit.
  ///
  /// Of equal sums it is the one with fewest units, then with the largest units.
  public func largestDose(upTo limit: Mass) -> Dispensed? {
    if let smallestStep {
      let mass = limit.roundedDown(toMultipleOf: smallestStep)
      return mass > .zero ? Dispensed(units: [mass]) : nil
    }
    return made.last { $0.total <= limit }
  }

  /// Every dose the product can make within a range.
  public func doses(in range: ClosedRange<Mass>) -> ClosedRange<Mass>? {
    guard let upper = largestDose(upTo: range.upperBound)?.total, upper >= range.lowerBound else {
      return nil
    }
    guard smallestStep == nil else {
      let lower = smallestStep.map { range.lowerBound.roundedUp(toMultipleOf: $0) }
      return min(lower ?? upper, upper)...upper
    }
    let lower = made.first { range.contains($0.total) }?.total ?? upper
    return lower...upper
  }
}
