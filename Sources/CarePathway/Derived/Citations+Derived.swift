import Clinical

/// One array for each source, made once: a derivation names it and allocates nothing.
extension [Citation] {
  static let policy = one(
    "osteon-policy", "definition of the derived finding", evidence: .policy)
  static let calciumCutPoints = one(
    "bmj-best-practice-hypercalcaemia", "cut-points of mild, moderate and severe", evidence: .seen)
  static let hypocalcaemiaLimit = one(
    "sfe-hypocalcaemia-2016", "severe below 1.9 mmol/L, or symptoms below the range",
    evidence: .seen)
  static let calciumWithoutAlbumin = one(
    "osteon-policy", "R-020: a total without albumin is judged at the same limits",
    evidence: .policy)
  static let zoledronateRenal = one(
    "zometa-label", "creatinine clearance bands and creatinine rise", evidence: .seen)
  static let zoledronateHypercalcaemia = one(
    "zoledronic-acid-label-hypercalcaemia", "creatinine 400 micromol/L or 4.5 mg/dL",
    evidence: .seen)
  static let saline = one(
    "osteon-policy", "R-091: fluids first, never into a dry patient", evidence: .policy)
  static let denosumabLabel = one(
    "xgeva-label", "120 mg every 4 weeks; calcium corrected first; severe low calcium below 30",
    evidence: .seen)
  static let denosumabFunding = one(
    "ng234-gpnotebook", "TA265: denosumab not for bone metastases from prostate cancer",
    evidence: .secondary)
  static let denosumabInHypercalcaemia = one(
    "endocrine-society-2023", "refractory or recurrent high calcium", evidence: .seen)
  static let kidneyInjury = one(
    "aki-criteria-digest", "26 micromol/L in 48 hours, or half as much again in 7 days",
    evidence: .secondary)
  static let radiumCounts = one(
    "radium-223-ons", "counts before the first and later doses", evidence: .seen)
  static let docetaxelLiver = one(
    "docetaxel-label", "neutrophils and liver tests before each dose", evidence: .seen)
  static let neutropenicSepsis = one(
    "neutropenic-sepsis-2023", "neutrophils 0.5 or less; temperature", evidence: .seen)
  static let bleedingRisk = one(
    "sir-bleeding-2019", "platelets before procedures of high bleeding risk", evidence: .seen)
  static let vitaminDBeforeBoneAgent = one(
    "vitamin-d-audit", "50 nmol/L or more before parenteral treatment", evidence: .seen)
  static let lowMagnesium = one(
    "sfe-hypocalcaemia-2016", "low magnesium is a cause of low calcium", evidence: .seen)
  static let opioidEmergency = one(
    "spcg-pain", "breathing below 8 a minute, saturation below 85 per cent", evidence: .seen)
  static let sedationScale = one(
    "poss-scale", "actions at level 3 and 4, in our own words", evidence: .seen)
  static let primaryTypes = one(
    "standard-teaching", "usual lesion of each primary", evidence: .unverified)
  static let radiosensitivity = one(
    "ao-radiosensitivity", "very radiosensitive tumours", evidence: .seen)
  static let embolisation = one(
    "embolisation-before-surgery", "vascular primaries", evidence: .seen)
  static let boneAgentIndication = one(
    "esmo-bone-health-2020", "who should start a bone agent", evidence: .seen)
  static let mronjPrevention = one(
    "mascc-mronj-2019", "dental examination before and during a bone agent", evidence: .seen)
  static let palliativeTriggers = one(
    "hui-2016", "referral criteria", evidence: .seen)
  static let impendingFracture = MirelsScore.citations + AxialInvolvement.citations
  static let gemcitabineGap = one(
    "gemcitabine-label", "radiotherapy 7 days or less apart", evidence: .seen)

  private static func one(
    _ reference: ReferenceID, _ locator: String, evidence: Evidence
  ) -> [Citation] {
    [Citation(reference, locator, evidence: evidence)]
  }
}
