/// Why what was advised is not followed; the codes of the vocabulary.
public enum OverrideReason: String, CaseIterable, Codable, Sendable {
  case willMonitor = "will-monitor"
  case toleratedBefore = "tolerated-before"
  case specialistAdvice = "specialist-advice"
  case patientChoice = "patient-choice"
  case localProtocol = "local-protocol"
  case benefitOutweighsRisk = "benefit-outweighs-risk"
  case dataWrong = "data-wrong"
  /// Needs words of its own.
  case other
}
