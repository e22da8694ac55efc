public import Clinical

/// The same change of opioid under every published table that has both drugs, without a reduction.
///
/// For the eye only: no dose follows from it.
///
///     morphine 60 mg -> oxycodone: 40 mg by most tables, 30 mg by the most cautious
///
/// - Source: clinical reference, analgesia 4.1.
public struct TableSpread: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let table: String
    public let name: String
    /// In mg in 24 hours.
    public let dose: ClosedRange<Rational>
    public let citation: Citation
  }

  /// In the order of the tables' names.
  public let rows: [Row]

  public var lowest: Rational? { rows.map(\.dose.lowerBound).min() }
  public var highest: Rational? { rows.map(\.dose.upperBound).max() }

  init(of lines: [RegimenLine], into drug: String, by route: Route, in formulary: Formulary) {
    rows = formulary.tables.sorted { $0.id < $1.id }.compactMap { table in
      guard let total = table.oralMorphine(of: lines, in: formulary),
        let target = table.row(drug, by: route), target.amount == .milligramsPerDay
      else { return nil }
      let lowest = total.lowerBound / Rational(target.highest)
      let highest = total.upperBound / Rational(target.lowest)
      guard lowest <= highest else { return nil }
      return Row(
        table: table.id, name: table.name, dose: lowest...highest,
        citation: target.citation ?? table.citation)
    }
  }
}

extension TableSpread {
  /// "CDC 2022: 40 mg in 24 hours", one line a table.
  public func texts(in language: Language) -> [String] {
    rows.map { row in
      let lower = row.dose.lowerBound.decimal(places: 1)
      let upper = row.dose.upperBound.decimal(places: 1)
      return lower == upper
        ? language(SpreadWord.one, row.name, lower)
        : language(SpreadWord.range, row.name, lower, upper)
    }
  }
}
