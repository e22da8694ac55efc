public import Clinical

/// One bone lesion as recorded: where it is, what imaging shows, what it does, what was decided.
///
/// Everything is unknown until somebody records it; unknown is never the harmless value.
public struct Lesion: Equatable, Sendable {
  public let id: LesionID
  public var bone: Bone?
  public var region: BoneRegion?
  public var level: VertebralLevel?
  public var side: Side?
  public var matrix = LesionMatrix.unknown
  public var cortex = CortexInvolvement.unknown
  /// The greatest length of destroyed cortex along the bone, in millimetres.
  public var axialMillimetres: Int?
  public var circumference = Circumference.unknown
  public var pain = LesionPain.unknown
  public var alignment = SpinalAlignment.unknown
  public var collapse = VertebralCollapse.unknown
  public var posterolateral = PosterolateralInvolvement.unknown
  public var escc = EpiduralGrade.unknown
  public var fractured = Finding.notAssessed
  public var openFracture = Finding.notAssessed
  public var softTissueMass = Finding.notAssessed
  public var lesserTrochanterAvulsed = Finding.notAssessed
  public var imaged: LesionImaging?
  public var foundBy: LesionSource?
  /// Ids of entries in the list of treatments.
  public var priorRadiotherapy: [String] = []
  public var decision: LesionDecision?

  public init(id: LesionID, bone: Bone? = nil) {
    self.id = id
    self.bone = bone
  }
}

extension Lesion {
  /// Whether anybody has seen the lesion on a picture.
  ///
  /// The rule is "no score without imaging". A lesion counts as seen when the picture itself is
  /// recorded in `imaged`, or when any finding is recorded that only a picture can give: matrix,
  /// cortex, axial length, circumference, alignment, collapse, posterolateral elements, epidural
  /// grade or an avulsed lesser trochanter. A recorded lytic matrix is itself the evidence that
  /// somebody looked.
  public var isImaged: Bool {
    imaged != nil || matrix != .unknown || cortex != .unknown || axialMillimetres != nil
      || circumference != .unknown || alignment != .unknown || collapse != .unknown
      || posterolateral != .unknown || escc != .unknown || lesserTrochanterAvulsed != .notAssessed
  }

  /// Whether the lesion belongs to the spine; a level says so even before the bone is named.
  public var isSpinal: Bool { level != nil || bone?.isSpinal == true }

  /// Whether the lesion lies in a bone that Mirels' score covers.
  public var isInLongBone: Bool { bone?.isLong == true }
}
