/// The two bone agents whose dose is worked out here; for the others a specialist is asked.
public enum BoneAgent: String, CaseIterable, Codable, Sendable {
  case zoledronicAcid = "zoledronic-acid"
  case denosumab
}
