import Clinical

/// Every medicine, conversion, class and companion that the content files hold: one value, handed
/// in, never a global.
public struct Formulary: Equatable, Sendable {
  public let set: ReferenceSet
  public let medicines: [String: Medicine]
  public let classes: [CoMedicineClass]
  public let cover: [CoverItem]
  /// Published tables, for the spread view only.
  public let tables: [PublishedTable]
  /// The classes that slow breathing beside an opioid.
  public let sedatives: Set<String>
  let ratios: [RotationRatio]
  /// The ids of the classes that go by a name, be it their own or an example's.
  private let classesByName: [String: Set<String>]

  public init(
    set: ReferenceSet, medicines: [Medicine], ratios: [RotationRatio], companions: Companions
  ) {
    self.set = set
    self.medicines = Dictionary(medicines.map { ($0.id, $0) }) { first, _ in first }
    self.ratios = ratios
    self.classes = companions.classes
    self.cover = companions.cover
    self.tables = companions.tables
    sedatives = Set(companions.classes.filter(\.isSedative).map(\.id))
    classesByName = companions.classes.reduce(into: [:]) { index, group in
      for name in [group.id] + group.examples { index[name, default: []].insert(group.id) }
    }
  }

  /// What stands beside the drugs: classes of other medicines, what goes with an opioid, and the
  /// published tables.
  public struct Companions: Equatable, Sendable {
    public let classes: [CoMedicineClass]
    public let cover: [CoverItem]
    public let tables: [PublishedTable]

    public init(
      classes: [CoMedicineClass], cover: [CoverItem], tables: [PublishedTable] = []
    ) {
      self.classes = classes
      self.cover = cover
      self.tables = tables
    }
  }
}

extension Formulary {
  public subscript(drug: String) -> Medicine? { medicines[drug] }

  /// The factors of a drug by a route; an infusion under the skin counts as the injection does.
  public func ratio(_ drug: String, by route: Route) -> RotationRatio? {
    let counted: Route = route == .subcutaneousInfusion ? .subcutaneous : route
    return ratios.first { $0.drug == drug && $0.route == counted }
  }

  /// Which classes these names belong to, and which names no file knows.
  public func classes(named names: Set<String>) -> ClassesOfMedicines {
    let known = names.compactMap { classesByName[$0] }.reduce(into: Set()) { $0.formUnion($1) }
    let unknown = names.filter { classesByName[$0] == nil && medicines[$0] == nil }
    return ClassesOfMedicines(known: known, unknown: unknown.sorted())
  }
}
