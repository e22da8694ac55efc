import Clinical

extension EncounterFacts {
  /// New or changed pain in the spine of a person with cancer, and none of F01 to F03.
  var unexplainedSpinalPain: DerivedFinding {
    let flagged =
      flagValue("cord-compression-suspected") || flagValue("cauda-equina-suspected")
      || flagValue("spinal-metastases-suspected")
    let value = assessment["spinal-pain-new-or-changed"] && assessment["known-cancer"] && !flagged
    return DerivedFinding("spinal-pain-unexplained", value, citations: .policy)
  }
}
