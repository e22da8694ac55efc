public import Clinical

/// One row of a table of first patches by the oral morphine of 24 hours; a row `[[patch-starts]]` of
/// a drug file.
///
/// Each column is read in one direction only: from a dose to a patch.
///
/// - Source: clinical reference, analgesia 4.2 and 4.3.
public struct PatchStart: Decodable, Equatable, Sendable {
  /// The published column that the row stands in, in one word.
  public let column: String
  public let form: DoseForm
  /// Where the column decides; elsewhere it is only shown.
  public let sets: [ReferenceSet]
  /// The least oral morphine in 24 hours for which the row holds.
  public let atLeast: Mass
  public let releases: DeliveryRate
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case column, form, sets, releases, citation
    case atLeast = "at-least"
  }
}

extension Medicine {
  /// The row that decides on a first patch: the largest whose least dose is reached.
  ///
  ///     134.9 mg a day  ->  the row from 60 mg     135 mg  ->  the row from 135 mg
  func firstPatch(
    _ form: DoseForm, for oralMorphine: Rational, in set: ReferenceSet
  ) -> PatchStart? {
    Self.row(patchStarts.filter { $0.form == form && $0.sets.contains(set) }, oralMorphine)
  }

  /// What the other published columns would give, one row each, for information.
  func otherFirstPatches(
    _ form: DoseForm, for oralMorphine: Rational, in set: ReferenceSet
  ) -> [PatchStart] {
    let others = patchStarts.filter { $0.form == form && !$0.sets.contains(set) }
    return Set(others.map(\.column)).sorted().compactMap { column in
      Self.row(others.filter { $0.column == column }, oralMorphine)
    }
  }

  private static func row(_ rows: [PatchStart], _ oralMorphine: Rational) -> PatchStart? {
    rows.filter { $0.atLeast.milligrams <= oralMorphine }.max { $0.atLeast < $1.atLeast }
  }
}
