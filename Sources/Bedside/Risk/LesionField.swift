import CarePathway
import Clinical

/// The items of one lesion that a person records.
enum LesionField: String, CaseIterable {
  case bone, region, level, side, matrix, cortex, axial, pain, fractured
  case alignment, collapse, posterolateral, escc

  /// What is asked of `lesion`: a long bone has a cortex, a vertebra an alignment.
  static func fields(for lesion: Lesion) -> [LesionField] {
    if lesion.isSpinal {
      return [.bone, .level, .matrix, .pain, .alignment, .collapse, .posterolateral, .escc]
    }
    let region: [LesionField] = lesion.bone?.regions.isEmpty == false ? [.region] : []
    let long: [LesionField] = lesion.isInLongBone ? [.cortex, .axial] : []
    return [.bone] + region + [.side, .matrix] + long + [.pain, .fractured]
  }

  func formField(of lesion: Lesion?, say: Language) -> FormField {
    FormField(
      rawValue, say(word), kind(of: lesion, say), value: lesion.flatMap(value),
      note: FormField.Note(remark: "", why: say(RiskWords.whyItem)))
  }

  private func kind(of lesion: Lesion?, _ say: Language) -> FieldKind {
    switch self {
    case .bone: choices(Bone.allCases)
    case .region: choices(lesion?.bone?.regions ?? [])
    case .level: choices(VertebralLevel.allCases)
    case .side: choices(Side.allCases)
    case .matrix: choices(LesionMatrix.allCases)
    case .cortex: choices(CortexInvolvement.allCases)
    case .axial: .number(.whole(0...600, unit: "mm"))
    case .pain: choices(lesion?.isSpinal == true ? LesionPain.spinal : LesionPain.limb)
    case .fractured: .triState
    case .alignment: choices(SpinalAlignment.allCases)
    case .collapse: choices(VertebralCollapse.allCases)
    case .posterolateral: choices(PosterolateralInvolvement.allCases)
    case .escc: choices(EpiduralGrade.allCases)
    }
  }

  private func choices<Item: RawRepresentable>(_ items: [Item]) -> FieldKind
  where Item.RawValue == String {
    .choice(
      items.map {
        FieldKind.Choice(
          $0.rawValue, $0.rawValue.split(separator: "-").joined(separator: " "))
      })
  }

  private func value(of lesion: Lesion) -> String? {
    switch self {
    case .bone: lesion.bone?.rawValue
    case .region: lesion.region?.rawValue
    case .level: lesion.level?.rawValue
    case .side: lesion.side?.rawValue
    case .matrix: lesion.matrix.rawValue
    case .cortex: lesion.cortex.rawValue
    case .axial: lesion.axialMillimetres.map(String.init)
    case .pain: lesion.pain.rawValue
    case .fractured: lesion.fractured.rawValue
    case .alignment: lesion.alignment.rawValue
    case .collapse: lesion.collapse.rawValue
    case .posterolateral: lesion.posterolateral.rawValue
    case .escc: lesion.escc.rawValue
    }
  }

  func fact(_ value: String) -> LesionFact? {
    switch self {
    case .bone: Bone(rawValue: value).map { .bone(value: $0) }
    case .region: BoneRegion(rawValue: value).map { .region(value: $0) }
    case .level: VertebralLevel(rawValue: value).map { .level(value: $0) }
    case .side: Side(rawValue: value).map { .side(value: $0) }
    case .matrix: LesionMatrix(rawValue: value).map { .matrix(value: $0) }
    case .cortex: CortexInvolvement(rawValue: value).map { .cortex(value: $0) }
    case .axial: .axial(millimetres: Int(value))
    case .pain: LesionPain(rawValue: value).map { .pain(value: $0) }
    case .fractured: Finding(rawValue: value).map { .fractured(finding: $0) }
    case .alignment: SpinalAlignment(rawValue: value).map { .alignment(value: $0) }
    case .collapse: VertebralCollapse(rawValue: value).map { .collapse(value: $0) }
    case .posterolateral:
      PosterolateralInvolvement(rawValue: value).map { .posterolateral(value: $0) }
    case .escc: EpiduralGrade(rawValue: value).map { .escc(grade: $0) }
    }
  }

  /// The fact that says the item is not known; a lesion always has a bone.
  var unknownFact: LesionFact? {
    switch self {
    case .bone: nil
    case .region: .region(value: nil)
    case .level: .level(value: nil)
    case .side: .side(value: nil)
    case .matrix: .matrix(value: .unknown)
    case .cortex: .cortex(value: .unknown)
    case .axial: .axial(millimetres: nil)
    case .pain: .pain(value: .unknown)
    case .fractured: .fractured(finding: .notAssessed)
    case .alignment: .alignment(value: .unknown)
    case .collapse: .collapse(value: .unknown)
    case .posterolateral: .posterolateral(value: .unknown)
    case .escc: .escc(grade: .unknown)
    }
  }

  private var word: RiskWords {
    switch self {
    case .bone: .bone
    case .region: .region
    case .level: .level
    case .side: .side
    case .matrix: .matrix
    case .cortex: .cortex
    case .axial: .axial
    case .pain: .pain
    case .fractured: .fractured
    case .alignment: .alignment
    case .collapse: .collapse
    case .posterolateral: .posterolateral
    case .escc: .escc
    }
  }
}

extension LesionPain {
  fileprivate static let limb: [LesionPain] = [.none, .mild, .moderate, .functional, .unknown]
  fileprivate static let spinal: [LesionPain] = [.none, .nonMechanical, .mechanical, .unknown]
}
