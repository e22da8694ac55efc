public import Clinical

/// NOMS: how the spine is treated, by cord, tumour and stability.
///
/// Neurologic: ESCC 2 or 3 is high grade. Oncologic: whether beams melt the tumour. Mechanical: SINS
/// 7 or more counts as unstable until the surgeon has seen it. Systemic fitness is judged
/// beside it: who is unfit for surgery has radiotherapy alone or supportive care.
///
///     ESCC 2, kidney, SINS 9  ->  high, resistant, unstable: decompress, stabilise, then SBRT
///
/// Grade 1c is debated; here it is low grade, as in the published split, and says so. Breast,
/// prostate, ovary and neuroendocrine tumours are moderately sensitive and count as sensitive.
///
/// - Source: clinical reference 4.11; radiosensitivity from AO (S82), seen for lymphoma, myeloma,
///   seminoma, kidney, melanoma, thyroid and colorectal, the others unverified.
public struct NOMS: Equatable, Sendable {
  public static let id = "noms"
  public static let citations = [
    Citation("ao-radiosensitivity", "sensitive and resistant tumours", evidence: .seen),
    Citation("standard-teaching", "NOMS: the eight rows", evidence: .unverified),
  ]

  /// Present: ESCC 2 or 3.
  public let highGrade: Finding
  /// Present: radioresistant.
  public let resistant: Finding
  /// Present: SINS 7 or more.
  public let unstable: Finding
  /// Grade 1c, on whose side sources differ.
  public let isGradeDebated: Bool

  public init(escc: EpiduralGrade, primary: Cancer?, sins: ScoreRange?) {
    let compression = EpiduralCompression(grade: escc)
    highGrade = compression.isTwoOrMore
    isGradeDebated = compression.isOneC == .present
    resistant = primary?.isRadioresistant ?? .notAssessed
    unstable = sins.map { $0.reaches(7) ? .present : .absent } ?? .notAssessed
  }

  /// The rows that what is known leaves open; one when all three are known.
  public var plans: [NOMSPlan] {
    NOMSPlan.allCases.filter { plan in
      highGrade.allows(plan.isHighGrade) && resistant.allows(plan.isResistant)
        && unstable.allows(plan.isUnstable)
    }
  }
}

extension Finding {
  fileprivate func allows(_ value: Bool) -> Bool {
    switch self {
    case .present: value
    case .absent: !value
    case .notAssessed: true
    }
  }
}

extension Cancer {
  /// Whether conventional radiotherapy does little; not assessed where no list names the cancer.
  public var isRadioresistant: Finding {
    switch self {
    case .myeloma, .lymphoma, .germCell, .lungSmallCell, .breast, .prostate, .ovarian,
      .neuroendocrine:
      .absent
    case .kidney, .thyroid, .thyroidMedullary, .hepatocellular, .colorectal, .lungNonSmallCell,
      .melanoma, .sarcoma, .osteosarcoma:
      .present
    case .lung, .gastric, .pancreatic, .oesophageal, .bladder, .biliary, .headAndNeck, .cervical,
      .endometrial, .uterine, .other, .unknown:
      .notAssessed
    }
  }
}
