import Clinical

/// Why no dose of a bone agent is given.
public enum BoneAgentRefusal: Error, Equatable, Sendable {
  /// Bone metastases: below 30 mL/min zoledronic acid is not recommended.
  case clearanceBelow30(figure: String)
  /// Hypercalcaemia: at 400 micromol/L, 4.5 mg/dL, no dose goes without a specialist's judgement.
  case creatinine400OrMore(figure: String)
  /// The creatinine is in none of the units it is measured in.
  case creatinineUnit(figure: String)
}
