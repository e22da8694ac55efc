public import Clinical

/// How far an epidural tumour presses on the cord, by the ESCC (Bilsky) grade of the worst level.
///
/// 0 to 1b is low grade: radiotherapy first if the level is stable. 2 and 3 are high grade:
/// decompression before radiotherapy unless the tumour is very radiosensitive. 1c is debated, and
/// counts with neurology as an emergency. The grade does not track paralysis, and below the conus
/// it is read for the thecal sac with caution.
///
///     2  ->  high grade        1c  ->  debated
///
/// Sources differ: the published split is 0–1c against 2–3.
///
/// - Source: ESCC scale (S39), seen; the split (S78), secondary.
public struct EpiduralCompression: Equatable, Sendable {
  /// What a grade asks for.
  public enum Band: String, CaseIterable, Sendable {
    case low, debated, high
  }

  public static let id = "escc"
  public static let citations: [Citation] = [
    Citation(.esccScale, "grades 0 to 3", evidence: .seen)
  ]

  public let grade: EpiduralGrade

  public init(grade: EpiduralGrade) { self.grade = grade }

  /// The grade's band; `nil` while the grade is unknown.
  public var band: Band? {
    switch grade {
    case .zero, .oneA, .oneB: .low
    case .oneC: .debated
    case .two, .three: .high
    case .unknown: nil
    }
  }

  /// Whether the cord is compressed: grade 2 or 3.
  public var isTwoOrMore: Finding {
    switch grade {
    case .two, .three: .present
    case .zero, .oneA, .oneB, .oneC: .absent
    case .unknown: .notAssessed
    }
  }

  /// Whether the cord is touched but not compressed: grade 1c.
  public var isOneC: Finding {
    switch grade {
    case .oneC: .present
    case .zero, .oneA, .oneB, .two, .three: .absent
    case .unknown: .notAssessed
    }
  }
}

extension EpiduralCompression {
  /// The grade recorded for a spinal lesion; it may be unknown.
  public static func of(_ lesion: Lesion) throws(ScoreRefusal) -> EpiduralCompression {
    guard lesion.isSpinal else {
      guard let bone = lesion.bone else { throw .boneNotRecorded }
      throw .notSpinal(bone)
    }
    return EpiduralCompression(grade: lesion.escc)
  }
}
