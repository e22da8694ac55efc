/// What must or should be known before an opioid is given.
public enum SafetyItem: String, CaseIterable, Sendable {
  case age
  case respiratoryRate = "respiratory-rate"
  case sedation
  case oxygenSaturation = "oxygen-saturation"
  case kidney
  case medicines
  case pain
  case painAtRest = "pain-at-rest"
  case lastChange = "last-change"
  case onset
  case patchApplied = "patch-applied"
  case liver
  case allergies
  case weight, frailty, albumin
  case carbonDioxide = "carbon-dioxide"
  case sleepApnoea = "sleep-apnoea"
  case confusion
  case toxicitySigns = "toxicity-signs"
  case nutrition, alcohol
  /// By weight, sex and creatinine: what doses beside the ladder rest on.
  case clearance
}
