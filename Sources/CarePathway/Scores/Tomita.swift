public import Clinical

/// Tomita's score of 2001 for metastases in the spine: higher is worse.
///
/// Three rows, total 2 to 10: how fast the primary grows, organ metastases, bone metastases.
///
///     lung, untreatable organ metastases, several bone metastases  ->  4 + 4 + 2 = 10
///     breast, none, one bone metastasis                            ->  1 + 0 + 1 = 2
///
/// A primary the table does not name counts as rapid (policy). One review prints rapid as 3; the
/// published range to 10 needs 4.
///
/// - Source: three reproductions that agree (S78, S80), secondary; the paper itself was not read.
public struct Tomita: PublishedScore {
  public enum Organs: String, CaseIterable, Codable, Sendable {
    case none, treatable, untreatable
  }

  public enum Bone: String, CaseIterable, Codable, Sendable {
    case solitary, multiple
  }

  public static let id = "tomita"
  public static let citations = [
    Citation("score-reproductions", "Tomita: items and bands", evidence: .secondary),
    Citation("score-audit-2026", "rapid growth is 4", evidence: .secondary),
  ]

  public let items: [ScoreItem]

  /// The score; what is `nil` is not known.
  public init(primary: Cancer?, visceral: Organs?, bone: Bone?) {
    items = [
      ScoreItem("primary", primary?.tomitaPoints ?? ScoreRange(1, 4)),
      ScoreItem("visceral", visceral?.points ?? ScoreRange(0, 4)),
      ScoreItem("bone", bone?.points ?? ScoreRange(1, 2)),
    ]
  }

  public static func band(of total: Int) -> TomitaBand {
    switch total {
    case ...3: .wideExcision
    case 4...5: .marginalExcision
    case 6...7: .palliativeSurgery
    default: .supportiveCare
    }
  }
}

extension Tomita.Organs {
  fileprivate var points: ScoreRange {
    switch self {
    case .none: ScoreRange(0)
    case .treatable: ScoreRange(2)
    case .untreatable: ScoreRange(4)
    }
  }
}

extension Tomita.Bone {
  fileprivate var points: ScoreRange {
    switch self {
    case .solitary: ScoreRange(1)
    case .multiple: ScoreRange(2)
    }
  }
}

extension Cancer {
  fileprivate var tomitaPoints: ScoreRange {
    switch self {
    case .breast, .prostate, .thyroid, .thyroidMedullary, .neuroendocrine: ScoreRange(1)
    case .kidney, .uterine, .endometrial: ScoreRange(2)
    case .lung, .lungNonSmallCell, .lungSmallCell, .hepatocellular, .gastric, .colorectal,
      .unknown, .myeloma, .lymphoma, .pancreatic, .oesophageal, .bladder, .melanoma, .biliary,
      .germCell, .headAndNeck, .cervical, .ovarian, .sarcoma, .osteosarcoma, .other:
      ScoreRange(4)
    }
  }
}
