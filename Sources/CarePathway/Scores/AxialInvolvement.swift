public import Clinical

/// The length of cortex a lesion has destroyed along the axis of a femur.
///
/// 30 mm or more counts as high risk of fracture. The study's text says "more than 30 mm" and its
/// validation used 30 or more against less; the safer reading is taken.
///
///     34 mm  ->  high        29 mm  ->  lower
///
/// - Source: van der Wal 2020 (S37), seen in abstract: sensitivity 86 %, specificity 50 %.
public struct AxialInvolvement: Equatable, Sendable {
  /// On which side of the limit a length lies.
  public enum Band: String, CaseIterable, Sendable {
    case lower, high
  }

  public static let id = "axial"
  public static let limitMillimetres = 30
  public static let citations: [Citation] = [
    Citation(.vanDerWal, "abstract, 30 mm or more", evidence: .seen)
  ]

  public let millimetres: Int

  /// Refuses a length outside 0 to 600 mm.
  public init(millimetres: Int) throws(ScoreRefusal) {
    guard (0...600).contains(millimetres) else {
      throw .outsideRange(item: "millimetres", 0...600)
    }
    self.millimetres = millimetres
  }

  public var band: Band { millimetres >= Self.limitMillimetres ? .high : .lower }
}

extension AxialInvolvement {
  /// The involvement of a recorded femoral lesion; `nil` while nobody has measured it.
  public static func of(_ lesion: Lesion) throws(ScoreRefusal) -> AxialInvolvement? {
    guard let bone = lesion.bone else { throw .boneNotRecorded }
    guard bone == .femur else { throw .notFemur(bone) }
    guard let millimetres = lesion.axialMillimetres else { return nil }
    return try AxialInvolvement(millimetres: millimetres)
  }
}
