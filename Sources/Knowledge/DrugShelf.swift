public import Analgesia
public import Clinical

/// The drugs, conversions, classes and companions of the ladder as one value, with every defect
/// found on the way.
///
/// Read apart from the rest (``KnowledgeBase``): only doses need it, and no dose is shown before it
/// has been read without a defect.
public struct DrugShelf: Sendable {
  public let formulary: Formulary
  public let defects: [ContentDefect]

  /// Reads the folders `Drugs`, `Ratios`, `CoMedicines` and `Tables`, and what goes with an opioid.
  public init(
    _ directory: KnowledgeDirectory, in set: ReferenceSet, citing references: [Reference]
  ) {
    let medicines = directory.entries(Medicine.self, in: "Drugs")
    let ratios = directory.entries(RotationRatio.self, in: "Ratios")
    let classes = directory.entries(CoMedicineClass.self, in: "CoMedicines")
    let tables = directory.entries(PublishedTable.self, in: "Tables")
    let cover = directory.list(CoverList.self, in: "opioid-cover.toml")
    formulary = Formulary(
      set: set, medicines: medicines.entries, ratios: ratios.entries,
      companions: Formulary.Companions(
        classes: classes.entries, cover: cover.entries.flatMap(\.cover), tables: tables.entries))
    let read =
      medicines.defects + ratios.defects + classes.defects + cover.defects + tables.defects
    let joined = formulary.defects(knownReferences: Set(references.map(\.id))).map {
      ContentDefect(file: $0.file, place: .field($0.field), problem: $0.problem)
    }
    defects = read + joined
  }

  private struct CoverList: Decodable { let cover: [CoverItem] }
}
