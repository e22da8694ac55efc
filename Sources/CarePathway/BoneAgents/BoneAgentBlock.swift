/// One thing that stands between a patient and a dose of a bone agent; ids of the vocabulary, 11.
public enum BoneAgentBlock: String, CaseIterable, Sendable {
  case acuteKidneyInjury = "acute-kidney-injury"
  case atypicalFracture = "atypical-femur-fracture-suspected"
  case calciumNotRecorded = "calcium-not-recorded"
  case calciumTooSoon = "calcium-within-48-hours-of-treatment"
  case clearanceBelow30 = "crcl-below-30"
  case creatinine400 = "creatinine-400-or-more"
  case creatinineNotRecorded = "creatinine-not-recorded"
  case creatinineRise = "creatinine-rise"
  case dentalExamination = "dental-examination-not-recorded"
  case dentalSurgery = "dental-surgery-planned"
  case doseNotComputed = "dose-not-computed"
  case duplicate = "bone-agent-duplicate"
  case eye = "eye-pain-or-redness"
  case hypocalcaemia
  case jawOsteonecrosis = "jaw-osteonecrosis"
  case pregnancy = "pregnancy-possible"
  case rehydration = "rehydration-not-recorded"
  case retreatment = "retreatment-within-7-days"
  case sexNotRecorded = "sex-not-recorded"
  case survival = "survival-below-3-months"
  case vitaminDLow = "vitamin-d-below-50"
  case vitaminDNotRecorded = "vitamin-d-not-recorded"
  case weightNotRecorded = "weight-not-recorded"

  /// How far it stands in the way, the least first.
  enum Weight: Int, Comparable {
    /// Done first; the dose that follows may be shown.
    case before
    /// No dose is shown until it is settled.
    case hold
    case specialist
    case refuse

    static func < (lhs: Weight, rhs: Weight) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Its weight where nothing about the agent or the indication changes it.
  var weight: Weight {
    switch self {
    case .dentalExamination, .dentalSurgery, .rehydration, .vitaminDLow, .vitaminDNotRecorded:
      .before
    case .atypicalFracture, .calciumNotRecorded, .calciumTooSoon, .creatinineNotRecorded,
      .creatinineRise, .eye, .hypocalcaemia, .jawOsteonecrosis, .retreatment, .sexNotRecorded,
      .survival, .weightNotRecorded:
      .hold
    case .acuteKidneyInjury, .creatinine400, .doseNotComputed: .specialist
    case .clearanceBelow30, .duplicate, .pregnancy: .refuse
    }
  }

  /// The rule of the clinical reference behind it; `nil` where the table before every dose is.
  var rule: String? {
    switch self {
    case .acuteKidneyInjury: "R-088"
    case .atypicalFracture: "R-035"
    case .clearanceBelow30: "R-029"
    case .creatinine400: "R-023"
    case .creatinineRise: "R-031"
    case .dentalExamination: "R-032"
    case .dentalSurgery: "R-033"
    case .duplicate: "R-038"
    case .eye: "R-036"
    case .hypocalcaemia: "R-026"
    case .jawOsteonecrosis: "R-034"
    case .pregnancy: "R-070"
    case .rehydration: "R-091"
    case .survival: "R-040"
    case .vitaminDLow, .vitaminDNotRecorded: "R-068"
    case .calciumNotRecorded, .calciumTooSoon, .creatinineNotRecorded, .doseNotComputed,
      .retreatment, .sexNotRecorded, .weightNotRecorded:
      nil
    }
  }
}
