public import Clinical

/// Katagiri's new score of 2014: survival with metastases in bone; higher is worse.
///
/// Six rows, total 0 to 10. The primary is graded by whether treatment still works, so the organ
/// alone does not decide it: breast and prostate need the hormone state, lung needs to know of a
/// molecular-targeted drug.
///
///     hormone-dependent prostate, no visceral, abnormal laboratory, ECOG 2, no chemotherapy,
///     several bones  ->  0 + 0 + 1 + 0 + 0 + 1 = 2
///
/// - Source: survival (S42), seen; rows and points (S78), secondary; endometrium, ovary and
///   "others" as moderate, other urological, gallbladder and cervix as rapid: unverified.
public struct Katagiri: PublishedScore {
  /// The answers; `nil` or not assessed is not known.
  public struct Input: Equatable, Sendable {
    public enum Visceral: String, CaseIterable, Codable, Sendable {
      case none, nodular, disseminated
    }

    /// The tier of the blood tests; one critical value fixes it.
    ///
    /// Abnormal: CRP 0.4 mg/dL or LDH 250 U/L or more, or albumin under 3.7 g/dL. Critical:
    /// platelets under 100, calcium 10.3 mg/dL or more, or bilirubin 1.4 mg/dL or more.
    public enum Laboratory: String, CaseIterable, Codable, Sendable {
      case normal, abnormal, critical
    }

    /// `unknown` is a primary that was looked for and not found.
    public var primary: Cancer?
    public var hormoneState = PrimaryCancer.HormoneState.unknown
    /// Whether a molecular-targeted drug is given.
    public var targeted = Finding.notAssessed
    public var visceral: Visceral?
    public var laboratory: Laboratory?
    public var ecog: PerformanceStatus?
    public var chemotherapy = Finding.notAssessed
    /// Present: more than one bone.
    public var multiple = Finding.notAssessed

    public init() {}
  }

  public static let id = "katagiri"
  public static let citations = [
    Citation("katagiri-2014", "survival by band", evidence: .seen),
    Citation("score-reproductions", "Katagiri: items and points", evidence: .secondary),
  ]

  public let items: [ScoreItem]

  public init(_ input: Input) {
    items = [
      ScoreItem("primary", input.primaryPoints),
      ScoreItem("visceral", input.visceral?.points ?? ScoreRange(0, 2)),
      ScoreItem("laboratory", input.laboratory?.points ?? ScoreRange(0, 2)),
      ScoreItem(
        "ecog", input.ecog.map { ScoreRange($0.rawValue >= 3 ? 1 : 0) } ?? ScoreRange(0, 1)),
      ScoreItem("chemotherapy", input.chemotherapy.points),
      ScoreItem("bone", input.multiple.points),
    ]
  }

  public static func band(of total: Int) -> KatagiriBand {
    switch total {
    case ...3: .long
    case 4...6: .middle
    default: .short
    }
  }
}

extension Katagiri.Input {
  fileprivate var primaryPoints: ScoreRange {
    switch primary {
    case .thyroid, .thyroidMedullary, .myeloma, .lymphoma: ScoreRange(0)
    case .breast, .prostate: hormonePoints
    case .lung, .lungNonSmallCell, .lungSmallCell: lungPoints
    case .kidney, .endometrial, .uterine, .ovarian, .sarcoma, .osteosarcoma, .neuroendocrine,
      .germCell, .other:
      ScoreRange(2)
    case .colorectal, .gastric, .pancreatic, .headAndNeck, .oesophageal, .bladder, .melanoma,
      .hepatocellular, .biliary, .cervical, .unknown:
      ScoreRange(3)
    case nil: ScoreRange(0, 3)
    }
  }

  private var hormonePoints: ScoreRange {
    switch hormoneState {
    case .hormoneSensitive, .hormoneDependent: ScoreRange(0)
    case .castrationResistant, .hormoneIndependent: ScoreRange(2)
    case .unknown: ScoreRange(0, 2)
    }
  }

  private var lungPoints: ScoreRange {
    switch targeted {
    case .present: ScoreRange(2)
    case .absent: ScoreRange(3)
    case .notAssessed: ScoreRange(2, 3)
    }
  }
}

extension Katagiri.Input.Visceral {
  fileprivate var points: ScoreRange {
    switch self {
    case .none: ScoreRange(0)
    case .nodular: ScoreRange(1)
    case .disseminated: ScoreRange(2)
    }
  }
}

extension Katagiri.Input.Laboratory {
  fileprivate var points: ScoreRange {
    switch self {
    case .normal: ScoreRange(0)
    case .abnormal: ScoreRange(1)
    case .critical: ScoreRange(2)
    }
  }
}

extension Finding {
  fileprivate var points: ScoreRange {
    switch self {
    case .present: ScoreRange(1)
    case .absent: ScoreRange(0)
    case .notAssessed: ScoreRange(0, 1)
    }
  }
}
