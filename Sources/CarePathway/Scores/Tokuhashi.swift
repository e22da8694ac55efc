public import Clinical

/// Tokuhashi's revised score of 2005 for metastases in the spine: how long somebody may live.
///
/// Six rows, total 0 to 15: Karnofsky, bone metastases outside the spine, vertebrae involved,
/// organ metastases, primary, palsy by Frankel's grade.
///
///     Karnofsky 60, 2 outside the spine, 3 vertebrae, no organ, breast, Frankel D  ->  1+1+0+2+5+1 = 10
///
/// About 60 % of its predictions hold, and it is too dark now: never the only reason to withhold
/// decompression. Copies differ on the vertebrae (3 or more, 2, 1 here; some print 3 or more, 1 to
/// 2, 0) and one reverses the prognosis. Colorectal cancer is the rectum's 4 or the colon's 2.
///
/// - Source: revised Tokuhashi (S40), seen and secondary.
public struct Tokuhashi: PublishedScore {
  /// The answers; `nil` is not known.
  public struct Input: Equatable, Sendable {
    public enum Extraspinal: String, CaseIterable, Codable, Sendable {
      case none
      case oneToTwo = "one-to-two"
      case threeOrMore = "three-or-more"
    }

    public enum Vertebral: String, CaseIterable, Codable, Sendable {
      case one, two
      case threeOrMore = "three-or-more"
    }

    public enum Organs: String, CaseIterable, Codable, Sendable {
      case none, removable, unremovable
    }

    public enum Frankel: String, CaseIterable, Codable, Sendable {
      case a = "A"
      case b = "B"
      case c = "C"
      case d = "D"
      case e = "E"
    }

    public var karnofsky: Karnofsky?
    public var extraspinal: Extraspinal?
    public var vertebral: Vertebral?
    public var organs: Organs?
    /// `unknown` is a primary that was looked for and not found.
    public var primary: Cancer?
    public var frankel: Frankel?

    public init() {}
  }

  public static let id = "tokuhashi"
  public static let citations = [
    Citation("tokuhashi-revised", "items and bands", evidence: .secondary),
    Citation("tokuhashi-predictive-ability", "about 60 per cent", evidence: .seen),
  ]

  public let items: [ScoreItem]

  public init(_ input: Input) {
    items = [
      ScoreItem("karnofsky", input.karnofsky.map(Self.points) ?? ScoreRange(0, 2)),
      ScoreItem("extraspinal", input.extraspinal?.points ?? ScoreRange(0, 2)),
      ScoreItem("vertebral", input.vertebral?.points ?? ScoreRange(0, 2)),
      ScoreItem("organs", input.organs?.points ?? ScoreRange(0, 2)),
      ScoreItem("primary", input.primary?.tokuhashiPoints ?? ScoreRange(0, 5)),
      ScoreItem("frankel", input.frankel?.points ?? ScoreRange(0, 2)),
    ]
  }

  public static func band(of total: Int) -> TokuhashiBand {
    switch total {
    case ...8: .underSixMonths
    case 9...11: .sixMonthsOrMore
    default: .twelveMonthsOrMore
    }
  }

  private static func points(_ karnofsky: Karnofsky) -> ScoreRange {
    switch karnofsky.value {
    case ...40: ScoreRange(0)
    case 50...70: ScoreRange(1)
    default: ScoreRange(2)
    }
  }
}

extension Tokuhashi.Input.Extraspinal {
  fileprivate var points: ScoreRange {
    switch self {
    case .threeOrMore: ScoreRange(0)
    case .oneToTwo: ScoreRange(1)
    case .none: ScoreRange(2)
    }
  }
}

extension Tokuhashi.Input.Vertebral {
  fileprivate var points: ScoreRange {
    switch self {
    case .threeOrMore: ScoreRange(0)
    case .two: ScoreRange(1)
    case .one: ScoreRange(2)
    }
  }
}

extension Tokuhashi.Input.Organs {
  fileprivate var points: ScoreRange {
    switch self {
    case .unremovable: ScoreRange(0)
    case .removable: ScoreRange(1)
    case .none: ScoreRange(2)
    }
  }
}

extension Tokuhashi.Input.Frankel {
  fileprivate var points: ScoreRange {
    switch self {
    case .a, .b: ScoreRange(0)
    case .c, .d: ScoreRange(1)
    case .e: ScoreRange(2)
    }
  }
}

extension Cancer {
  fileprivate var tokuhashiPoints: ScoreRange {
    switch self {
    case .lung, .lungNonSmallCell, .lungSmallCell, .osteosarcoma, .gastric, .bladder,
      .oesophageal, .pancreatic:
      ScoreRange(0)
    case .hepatocellular, .biliary, .unknown: ScoreRange(1)
    case .myeloma, .lymphoma, .melanoma, .germCell, .headAndNeck, .cervical, .ovarian, .sarcoma,
      .other:
      ScoreRange(2)
    case .kidney, .uterine, .endometrial: ScoreRange(3)
    case .colorectal: ScoreRange(2, 4)
    case .thyroid, .thyroidMedullary, .breast, .prostate, .neuroendocrine: ScoreRange(5)
    }
  }
}
