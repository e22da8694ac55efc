/// What a bone agent is given for: the same drug has another kidney rule for each.
public enum BoneAgentIndication: String, CaseIterable, Codable, Sendable {
  case boneMetastases = "bone-metastases"
  case hypercalcaemia
}
