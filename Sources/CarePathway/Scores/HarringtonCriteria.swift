public import Clinical

/// Harrington's criteria for an impending fracture: any one of four calls for orthopaedics.
///
/// More than half of the cortex destroyed; a lesion over 25 mm; the lesser trochanter torn off;
/// functional pain that persists after radiotherapy. Not validated.
///
///     25 mm alone  ->  not met        26 mm  ->  met
///
/// - Source: Harrington criteria (S45), seen.
public struct HarringtonCriteria: Equatable, Sendable {
  public static let id = "harrington"
  public static let limitMillimetres = 25
  public static let citations: [Citation] = [
    Citation(.harringtonCriteria, "criteria", evidence: .seen)
  ]

  public let cortexDestroyed: Circumference
  public let sizeMillimetres: Int?
  public let avulsion: Finding
  public let painAfterRadiotherapy: Finding

  public init(
    cortexDestroyed: Circumference, sizeMillimetres: Int?, avulsion: Finding,
    painAfterRadiotherapy: Finding
  ) {
    self.cortexDestroyed = cortexDestroyed
    self.sizeMillimetres = sizeMillimetres
    self.avulsion = avulsion
    self.painAfterRadiotherapy = painAfterRadiotherapy
  }

  public var moreThanHalfDestroyed: Finding {
    switch cortexDestroyed {
    case .moreThanHalf: .present
    case .halfOrLess: .absent
    case .unknown: .notAssessed
    }
  }

  public var overTwentyFiveMillimetres: Finding {
    sizeMillimetres.map { $0 > Self.limitMillimetres ? .present : .absent } ?? .notAssessed
  }

  /// Whether any one criterion is met.
  public var isMet: Finding {
    moreThanHalfDestroyed || overTwentyFiveMillimetres || avulsion || painAfterRadiotherapy
  }
}

extension HarringtonCriteria {
  /// The criteria of a recorded femoral lesion.
  ///
  /// The size is the recorded axial length. Pain after radiotherapy counts when radiotherapy to
  /// this lesion is recorded and its pain is functional.
  public static func of(_ lesion: Lesion) throws(ScoreRefusal) -> HarringtonCriteria {
    guard let bone = lesion.bone else { throw .boneNotRecorded }
    guard bone == .femur else { throw .notFemur(bone) }
    if lesion.fractured == .present { throw .brokenBone }
    guard lesion.isImaged else { throw .notImaged }
    return HarringtonCriteria(
      cortexDestroyed: lesion.circumference, sizeMillimetres: lesion.axialMillimetres,
      avulsion: lesion.lesserTrochanterAvulsed,
      painAfterRadiotherapy: lesion.painAfterRadiotherapy)
  }
}

extension Lesion {
  fileprivate var painAfterRadiotherapy: Finding {
    switch pain {
    case .none, .mild, .moderate, .nonMechanical: .absent
    case .functional, .mechanical: priorRadiotherapy.isEmpty ? .notAssessed : .present
    case .unknown: .notAssessed
    }
  }
}
