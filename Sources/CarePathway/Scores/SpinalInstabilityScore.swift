public import Clinical

/// SINS, the Spinal Instability Neoplastic Score of one level.
///
/// Total 0 to 18 by six rows: location, pain, bone lesion, alignment, collapse of the body, posterolateral
/// elements. Every level is scored by itself; the worst one speaks for the spine.
///
///     T12, mechanical, lytic, normal, less than half, one side  ->  3 + 3 + 2 + 0 + 2 + 1 = 11
///     the same with the collapse unknown                        ->  9 to 12
///
/// A collapse of exactly half counts as more than half (policy). One widely copied table gives
/// pain 3, 2, 1; the published row is 3, 1, 0.
///
/// - Source: SINS items (S38), seen in a copy; 7 or more needs a spinal surgeon before
///   radiotherapy.
public struct SpinalInstabilityScore: PublishedScore {
  public static let id = "sins"
  public static let citations: [Citation] = [
    Citation(.sinsTable, "items and bands", evidence: .seen)
  ]

  public let location: ScoreRange
  public let pain: ScoreRange
  public let matrix: ScoreRange
  public let alignment: ScoreRange
  public let collapse: ScoreRange
  public let posterolateral: ScoreRange

  /// The score of a level in `zone`, `nil` where the level is not known, by what `lesion` records
  /// in its other five rows.
  public init(zone: SpinalZone?, rows lesion: Lesion) {
    location = zone.map(\.points) ?? ScoreRange(0, 3)
    pain = lesion.pain.sinsPoints
    matrix = lesion.matrix.sinsPoints
    alignment = lesion.alignment.points
    collapse = lesion.collapse.points
    posterolateral = lesion.posterolateral.points
  }

  public var items: [ScoreItem] {
    [
      ScoreItem("location", location), ScoreItem("pain", pain), ScoreItem("matrix", matrix),
      ScoreItem("alignment", alignment), ScoreItem("collapse", collapse),
      ScoreItem("posterolateral", posterolateral),
    ]
  }

  public var total: ScoreRange {
    location + pain + matrix + alignment + collapse + posterolateral
  }

  public static func band(of total: Int) -> SpinalInstabilityBand {
    switch total {
    case ...6: .stable
    case 7...12: .potentiallyUnstable
    default: .unstable
    }
  }
}

extension SpinalInstabilityScore {
  /// The score of a recorded spinal lesion.
  ///
  /// - Throws: ``ScoreRefusal`` when the lesion is not in the spine, its bone is not named, or
  ///   nobody has imaged it.
  public static func of(_ lesion: Lesion) throws(ScoreRefusal) -> SpinalInstabilityScore {
    guard lesion.isSpinal else {
      guard let bone = lesion.bone else { throw .boneNotRecorded }
      throw .notSpinal(bone)
    }
    guard lesion.isImaged else { throw .notImaged }
    return SpinalInstabilityScore(zone: lesion.level?.zone, rows: lesion)
  }
}

extension SpinalZone {
  fileprivate var points: ScoreRange {
    switch self {
    case .junctional: ScoreRange(3)
    case .mobile: ScoreRange(2)
    case .semiRigid: ScoreRange(1)
    case .rigid: ScoreRange(0)
    }
  }
}

extension LesionPain {
  /// Words meant for a limb are read with care on the spine: pain that is there, its kind not told.
  fileprivate var sinsPoints: ScoreRange {
    switch self {
    case .none: ScoreRange(0)
    case .nonMechanical: ScoreRange(1)
    case .mechanical, .functional: ScoreRange(3)
    case .mild, .moderate: ScoreRange(1, 3)
    case .unknown: ScoreRange(0, 3)
    }
  }
}

extension LesionMatrix {
  fileprivate var sinsPoints: ScoreRange {
    switch self {
    case .blastic: ScoreRange(0)
    case .mixed: ScoreRange(1)
    case .lytic: ScoreRange(2)
    case .unknown: ScoreRange(0, 2)
    }
  }
}

extension SpinalAlignment {
  fileprivate var points: ScoreRange {
    switch self {
    case .normal: ScoreRange(0)
    case .deformity: ScoreRange(2)
    case .subluxation: ScoreRange(4)
    case .unknown: ScoreRange(0, 4)
    }
  }
}

extension VertebralCollapse {
  fileprivate var points: ScoreRange {
    switch self {
    case .none: ScoreRange(0)
    case .noneWithHalfBody: ScoreRange(1)
    case .lessThanHalf: ScoreRange(2)
    case .moreThanHalf: ScoreRange(3)
    case .unknown: ScoreRange(0, 3)
    }
  }
}

extension PosterolateralInvolvement {
  fileprivate var points: ScoreRange {
    switch self {
    case .none: ScoreRange(0)
    case .oneSide: ScoreRange(1)
    case .both: ScoreRange(3)
    case .unknown: ScoreRange(0, 3)
    }
  }
}
