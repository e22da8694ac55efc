public import Clinical

/// One published table of opioid factors, for the spread view; a file of `Tables/`.
///
/// Shown beside a proposal so that the disagreement of sources can be seen. Nothing is ever computed
/// from it that somebody could be given: that is what ``RotationRatio`` is for.
///
/// - Source: clinical reference, analgesia 4.1.
public struct PublishedTable: Decodable, Equatable, Sendable {
  /// One drug and route: milligrams (or micrograms an hour) times the factor are oral morphine.
  public struct Row: Decodable, Equatable, Sendable {
    public let drug: String
    public let route: Route
    public let amount: RotationRatio.Amount
    public let lowest: Ratio
    public let highest: Ratio
    /// Where the row is marked otherwise than its table.
    public let citation: Citation?
  }

  /// The file's name without its ending.
  public let id: String
  public let name: String
  public let rows: [Row]
  public let citation: Citation
}

extension PublishedTable {
  /// The factors of a drug by a route; an infusion under the skin counts as the injection does.
  func row(_ drug: String, by route: Route) -> Row? {
    let counted: Route = route == .subcutaneousInfusion ? .subcutaneous : route
    return rows.first { $0.drug == drug && $0.route == counted }
  }

  /// What regular lines add up to in mg of oral morphine in 24 hours by this table alone; `nil` where
  /// it has no row for one of them.
  public func oralMorphine(
    of lines: [RegimenLine], in formulary: Formulary
  ) -> ClosedRange<Rational>? {
    var lowest = Rational.zero
    var highest = Rational.zero
    for line in lines where line.isRegular {
      guard let opioid = line.opioid(in: formulary) else { continue }
      guard let row = row(opioid.id, by: line.route), let amount = line.amount(as: row.amount)
      else { return nil }
      lowest = lowest + amount * Rational(row.lowest)
      highest = highest + amount * Rational(row.highest)
    }
    return lowest <= highest ? lowest...highest : nil
  }
}
