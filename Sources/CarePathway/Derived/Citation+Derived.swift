import Clinical

extension Citation {
  static let policy = Citation(
    "osteon-policy", "definition of the derived finding", evidence: .policy)
  static let calciumCutPoints = Citation(
    "bmj-best-practice-hypercalcaemia", "cut-points of mild, moderate and severe", evidence: .seen)
  static let hypocalcaemiaLimit = Citation(
    "sfe-hypocalcaemia-2016", "severe below 1.9 mmol/L, or symptoms below the range",
    evidence: .seen)
  static let calciumWithoutAlbumin = Citation(
    "osteon-policy", "R-020: a total without albumin is judged at the same limits",
    evidence: .policy)
  static let zoledronateRenal = Citation(
    "zometa-label", "creatinine clearance bands and creatinine rise", evidence: .seen)
  static let zoledronateHypercalcaemia = Citation(
    "zoledronic-acid-label-hypercalcaemia", "creatinine 400 micromol/L or 4.5 mg/dL",
    evidence: .seen)
  static let kidneyInjury = Citation(
    "aki-criteria-digest", "26 micromol/L in 48 hours, or half as much again in 7 days",
    evidence: .secondary)
  static let radiumCounts = Citation(
    "radium-223-ons", "counts before the first and later doses", evidence: .seen)
  static let docetaxelLiver = Citation(
    "docetaxel-label", "neutrophils and liver tests before each dose", evidence: .seen)
  static let neutropenicSepsis = Citation(
    "neutropenic-sepsis-2023", "neutrophils 0.5 or less; temperature", evidence: .seen)
  static let bleedingRisk = Citation(
    "sir-bleeding-2019", "platelets before procedures of high bleeding risk", evidence: .seen)
  static let vitaminDBeforeBoneAgent = Citation(
    "vitamin-d-audit", "50 nmol/L or more before parenteral treatment", evidence: .seen)
  static let lowMagnesium = Citation(
    "sfe-hypocalcaemia-2016", "low magnesium is a cause of low calcium", evidence: .seen)
  static let opioidEmergency = Citation(
    "spcg-pain", "breathing below 8 a minute, saturation below 85 per cent", evidence: .seen)
  static let sedationScale = Citation(
    "poss-scale", "actions at level 3 and 4, in our own words", evidence: .seen)
  static let primaryTypes = Citation(
    "standard-teaching", "usual lesion of each primary", evidence: .unverified)
  static let radiosensitivity = Citation(
    "ao-radiosensitivity", "very radiosensitive tumours", evidence: .seen)
  static let embolisation = Citation(
    "embolisation-before-surgery", "vascular primaries", evidence: .seen)
  static let boneAgentIndication = Citation(
    "esmo-bone-health-2020", "who should start a bone agent", evidence: .seen)
  static let mronjPrevention = Citation(
    "mascc-mronj-2019", "dental examination before and during a bone agent", evidence: .seen)
  static let palliativeTriggers = Citation(
    "hui-2016", "referral criteria", evidence: .seen)
}
