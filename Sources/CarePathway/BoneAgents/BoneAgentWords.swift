public import Clinical

/// The working of a bone agent, line by line.
enum BoneAgentWords: String, Word {
  case clearanceBand = "clearance-band"
  case noReduction = "no-reduction"
  case infusion
  case reportedClearance = "reported-clearance"
  case denosumabDose = "denosumab-dose"
  case denosumabSupplements = "denosumab-supplements"
  case denosumabKidney = "denosumab-kidney"
  case denosumabFunding = "denosumab-funding"
  case denosumabCalcium = "denosumab-calcium"
  case denosumabUnlicensed = "denosumab-unlicensed"
  case notComputed = "not-computed"
  case notDue = "not-due"

  static let section = "bone-agent"

  var english: String {
    switch self {
    case .clearanceBand: "{1} mL/min is in the band {2}: {3} per dose"
    case .noReduction:
      "creatinine {1} is below 400 micromol/L (4.5 mg/dL): {2} per dose, not reduced"
    case .infusion:
      "{1} mL of the 4 mg/5 mL concentrate in 100 mL, over at least 15 minutes, never with calcium"
    case .reportedClearance: "reported clearance {1} mL/min: the lower of two decides"
    case .denosumabDose: "120 mg per dose under the skin every 4 weeks; not reduced for the kidneys"
    case .denosumabSupplements:
      "calcium and vitamin D every day beside it, unless calcium is high"
    case .denosumabKidney:
      "clearance below 30 mL/min or dialysis: severe low calcium; weekly calcium four times"
    case .denosumabFunding:
      "in the United Kingdom not funded for bone metastases from prostate cancer (TA265)"
    case .denosumabCalcium:
      "high calcium: a specialist's choice after a bisphosphonate, or from creatinine 400 micromol/L"
    case .denosumabUnlicensed: "in the United Kingdom this use is unlicensed"
    case .notComputed: "Osteon works out zoledronic acid and denosumab only"
    case .notDue: "last dose on {1}; the next is due on {2}"
    }
  }

  func text(_ arguments: String...) -> String {
    Language.english(self, filledWith: arguments)
  }
}

extension ZoledronateDose.Band: Word {
  public static let section = "zoledronate-band"

  public var english: String {
    switch self {
    case .above60: "above 60"
    case .from50To60: "50 to 60"
    case .from40To50: "40 to below 50"
    case .from30To40: "30 to below 40"
    }
  }
}

extension BoneAgent: Word {
  public static let section = "bone-agent-name"

  public var english: String {
    switch self {
    case .zoledronicAcid: "zoledronic acid"
    case .denosumab: "denosumab"
    }
  }
}
