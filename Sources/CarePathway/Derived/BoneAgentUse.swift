import Clinical

/// One bone agent on record, from the treatments or the medicines.
struct BoneAgentUse {
  let agent: String
  let last: Occasion?
  let isRunning: Bool
  let intervalWeeks: Int?
  let doses: Int?
  let indication: String?

  var isDenosumab: Bool { agent == "denosumab" || agent == "denosumab-60" }
}
