public import Clinical

/// One thing a person records about one lesion; an optional left out takes the entry back.
public enum LesionFact: Equatable, Codable, Sendable {
  case bone(value: Bone)
  case region(value: BoneRegion?)
  case level(value: VertebralLevel?)
  case side(value: Side?)
  case matrix(value: LesionMatrix)
  case cortex(value: CortexInvolvement)
  case axial(millimetres: Int?)
  case circumference(value: Circumference)
  case pain(value: LesionPain)
  case alignment(value: SpinalAlignment)
  case collapse(value: VertebralCollapse)
  case posterolateral(value: PosterolateralInvolvement)
  case escc(grade: EpiduralGrade)
  case fractured(finding: Finding)
  case openFracture(finding: Finding)
  case softTissueMass(finding: Finding)
  case lesserTrochanterAvulsed(finding: Finding)
  case imaged(picture: LesionImaging?)
  case foundBy(source: LesionSource?)
  case priorRadiotherapy(treatments: [String])
  case decision(made: LesionDecision?)
}

extension Lesion {
  /// The lesion once `fact` is recorded; what was recorded before it stays.
  public func recording(_ fact: LesionFact) -> Lesion {
    var lesion = self
    lesion.record(fact)
    return lesion
  }

  /// Records `fact`; what was recorded before it stays.
  public mutating func record(_ fact: LesionFact) {
    switch fact {
    case .bone(let value): bone = value
    case .region(let value): region = value
    case .level(let value): level = value
    case .side(let value): side = value
    case .matrix(let value): matrix = value
    case .cortex(let value): cortex = value
    case .axial(let millimetres): axialMillimetres = millimetres
    case .circumference(let value): circumference = value
    case .pain(let value): pain = value
    case .alignment(let value): alignment = value
    case .collapse(let value): collapse = value
    case .posterolateral(let value): posterolateral = value
    case .escc(let grade): escc = grade
    case .fractured(let finding): fractured = finding
    case .openFracture(let finding): openFracture = finding
    case .softTissueMass(let finding): softTissueMass = finding
    case .lesserTrochanterAvulsed(let finding): lesserTrochanterAvulsed = finding
    case .imaged(let picture): imaged = picture
    case .foundBy(let source): foundBy = source
    case .priorRadiotherapy(let treatments): priorRadiotherapy = treatments
    case .decision(let made): decision = made
    }
  }
}
