public import Clinical

/// Mirels' score: how likely a long bone is to break through a metastasis.
///
/// Total 4 to 12 by four rows of 1 to 3 points: site (upper limb, lower limb, peritrochanteric), pain (mild,
/// moderate, functional), lesion (blastic, mixed, lytic), size as a share of the bone's diameter.
/// Long bones only; a broken bone has no risk of breaking left to score.
///
///     peritrochanteric, functional, lytic, more than two thirds   ->  3 + 3 + 3 + 3 = 12
///     peritrochanteric, mild, lytic, size unknown                 ->  3 + 1 + 3 + (1 to 3) = 8 to 10
///
/// The original has no row for a painless lesion: it scores as mild (policy). The forearm counts
/// as upper limb (the published map marks humerus only) and the femoral head as peritrochanteric
/// (policy). Sources differ on the risk at 8: 15 % here, 33 % in the often quoted 1989 table.
///
/// - Source: Mirels' table (S33), seen in a copy; totals of 9 or more advise fixation.
public struct MirelsScore: PublishedScore {
  public static let id = "mirels"
  public static let citations: [Citation] = [
    Citation(.mirelsTable, "table and thresholds", evidence: .seen)
  ]

  public let site: ScoreRange
  public let pain: ScoreRange
  public let matrix: ScoreRange
  public let cortex: ScoreRange

  public init(
    site: MirelsSite, pain: LesionPain, matrix: LesionMatrix, cortex: CortexInvolvement
  ) {
    self.init(site: site.points, pain: pain, matrix: matrix, cortex: cortex)
  }

  private init(
    site: ScoreRange, pain: LesionPain, matrix: LesionMatrix, cortex: CortexInvolvement
  ) {
    self.site = site
    self.pain = pain.mirelsPoints
    self.matrix = matrix.mirelsPoints
    self.cortex = cortex.points
  }

  public var items: [ScoreItem] {
    [
      ScoreItem("site", site), ScoreItem("pain", pain), ScoreItem("matrix", matrix),
      ScoreItem("cortex", cortex),
    ]
  }

  public var total: ScoreRange { site + pain + matrix + cortex }

  public static func band(of total: Int) -> MirelsBand {
    switch total {
    case ...7: .observe
    case 8: .judgement
    default: .fixation
    }
  }
}

extension MirelsScore {
  /// The score of a recorded lesion.
  ///
  /// - Throws: ``ScoreRefusal`` when the bone is not a long bone, is broken, is not named, or when
  ///   nobody has imaged the lesion.
  public static func of(_ lesion: Lesion) throws(ScoreRefusal) -> MirelsScore {
    guard let bone = lesion.bone else { throw .boneNotRecorded }
    guard bone.isLong else { throw .notLongBone(bone) }
    if lesion.fractured == .present { throw .brokenBone }
    guard lesion.isImaged else { throw .notImaged }
    return MirelsScore(
      site: bone.mirelsSite(region: lesion.region), pain: lesion.pain, matrix: lesion.matrix,
      cortex: lesion.cortex)
  }
}

extension Bone {
  /// The site row: a femur whose region is not recorded may be shaft or peritrochanteric.
  fileprivate func mirelsSite(region: BoneRegion?) -> ScoreRange {
    guard self == .femur else {
      return self == .tibiaOrFibula ? MirelsSite.lowerLimb.points : MirelsSite.upperLimb.points
    }
    switch region {
    case .head, .neck, .peritrochanteric: return MirelsSite.peritrochanteric.points
    case .shaft, .distal: return MirelsSite.lowerLimb.points
    case .proximal, .ilium, .acetabulum, .pubis, .ischium, .ribs, nil: return ScoreRange(2, 3)
    }
  }
}

extension MirelsSite {
  fileprivate var points: ScoreRange {
    switch self {
    case .upperLimb: ScoreRange(1)
    case .lowerLimb: ScoreRange(2)
    case .peritrochanteric: ScoreRange(3)
    case .unknown: ScoreRange(1, 3)
    }
  }
}

extension LesionPain {
  /// Words meant for the spine are read with care on a limb: "mechanical" is pain on use.
  fileprivate var mirelsPoints: ScoreRange {
    switch self {
    case .none, .mild: ScoreRange(1)
    case .moderate: ScoreRange(2)
    case .functional, .mechanical: ScoreRange(3)
    case .nonMechanical, .unknown: ScoreRange(1, 3)
    }
  }
}

extension LesionMatrix {
  fileprivate var mirelsPoints: ScoreRange {
    switch self {
    case .blastic: ScoreRange(1)
    case .mixed: ScoreRange(2)
    case .lytic: ScoreRange(3)
    case .unknown: ScoreRange(1, 3)
    }
  }
}

extension CortexInvolvement {
  fileprivate var points: ScoreRange {
    switch self {
    case .lessThanThird: ScoreRange(1)
    case .oneToTwoThirds: ScoreRange(2)
    case .moreThanTwoThirds: ScoreRange(3)
    case .unknown: ScoreRange(1, 3)
    }
  }
}
