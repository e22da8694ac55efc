public import Clinical

/// One drug as written in `Drugs/*.toml`: products, limits and what counts for or against it.
public struct Medicine: Decodable, Equatable, Sendable {
  /// The file's name without its ending.
  public let id: String
  /// The name that is printed.
  public let name: String
  /// How the name is printed where a look-alike could be chosen for it: "HYDROmorphone".
  public let tallMan: String?
  /// Brands and other names under which people write it, in lower case.
  public let alsoCalled: [String]
  public let kind: MedicineClass
  /// 1, 2 or 3; absent beside the ladder.
  public let ladderStep: Int?
  /// The ids of the drugs in a combination product, the opioid first.
  public let parts: [String]
  public let products: [Product]
  public let starts: [Start]
  public let patchStarts: [PatchStart]
  public let fastStarts: [FastFentanylCard]
  public let ceilings: [Ceiling]
  public let renal: [RenalRule]
  public let hepatic: [HepaticRule]
  public let tolerance: [ToleranceThreshold]
  public let risk: [RiskFactor]
  public let doseRules: [ParacetamolRule]
  /// What it is given for beside the ladder.
  public let uses: [AdjuvantUse]
  public let adjuvantDoses: [AdjuvantDose]
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, name, parts, products, starts, ceilings, renal, hepatic, tolerance, risk, citations
    case uses
    case kind = "class"
    case ladderStep = "ladder-step"
    case patchStarts = "patch-starts"
    case fastStarts = "fast-starts"
    case tallMan = "tall-man"
    case alsoCalled = "also-called"
    case doseRules = "dose-rules"
    case adjuvantDoses = "adjuvant-doses"
  }
}

extension Medicine {
  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    name = try table.decode(String.self, forKey: .name)
    tallMan = try table.decodeIfPresent(String.self, forKey: .tallMan)
    alsoCalled = try table.decodeIfPresent([String].self, forKey: .alsoCalled) ?? []
    kind = try table.decode(MedicineClass.self, forKey: .kind)
    ladderStep = try table.decodeIfPresent(Int.self, forKey: .ladderStep)
    parts = try table.decodeIfPresent([String].self, forKey: .parts) ?? []
    products = try table.decodeIfPresent([Product].self, forKey: .products) ?? []
    starts = try table.decodeIfPresent([Start].self, forKey: .starts) ?? []
    patchStarts = try table.decodeIfPresent([PatchStart].self, forKey: .patchStarts) ?? []
    fastStarts = try table.decodeIfPresent([FastFentanylCard].self, forKey: .fastStarts) ?? []
    ceilings = try table.decodeIfPresent([Ceiling].self, forKey: .ceilings) ?? []
    renal = try table.decodeIfPresent([RenalRule].self, forKey: .renal) ?? []
    hepatic = try table.decodeIfPresent([HepaticRule].self, forKey: .hepatic) ?? []
    tolerance = try table.decodeIfPresent([ToleranceThreshold].self, forKey: .tolerance) ?? []
    risk = try table.decodeIfPresent([RiskFactor].self, forKey: .risk) ?? []
    doseRules = try table.decodeIfPresent([ParacetamolRule].self, forKey: .doseRules) ?? []
    uses = try table.decodeIfPresent([AdjuvantUse].self, forKey: .uses) ?? []
    adjuvantDoses =
      try table.decodeIfPresent([AdjuvantDose].self, forKey: .adjuvantDoses) ?? []
    citations = try table.decode([Citation].self, forKey: .citations)
  }

  /// The name in a list to choose from and on the line that confirms it.
  public var tallManName: String { tallMan ?? name }

  /// Whether no total and no limit of this program counts it.
  public var isBesideTheLadder: Bool { ladderStep == nil && parts.isEmpty && !kind.isOpioid }

  /// The action in a band of kidney function; what no row mentions is for a specialist.
  public func action(in band: RenalBand) -> OrganRule {
    renal.first { $0.band == band }?.action ?? .specialist
  }

  /// The action in a class of liver disease; what no row mentions is for a specialist.
  public func action(in liver: ChildPugh) -> OrganRule {
    guard liver != .none else { return .usual }
    return hepatic.first { $0.liver == liver }?.action ?? .specialist
  }

  /// The product of this route and form that is made in the reference set.
  public func product(_ route: Route, _ form: DoseForm, in set: ReferenceSet) -> Product? {
    products.first { $0.route == route && $0.form == form && $0.sets.contains(set) }
  }
}
