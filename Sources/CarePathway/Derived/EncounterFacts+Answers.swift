import Clinical

extension EncounterFacts {
  /// The answer to `finding`, which the screening question `flag` names.
  ///
  /// A plain "no" to the question answers all that it names; a part answered singly stands.
  func answer(_ finding: FindingID, namedBy flag: FlagCode) -> Finding {
    let single = assessment[finding]
    guard single == .notAssessed, flags[flag] == .absent else { return single }
    return .absent
  }

  /// Whether any of `findings`, which the screening question `flag` names, is present.
  func anyAnswer(_ findings: [FindingID], namedBy flag: FlagCode) -> Finding {
    let single = findings.reduce(.absent) { $0 || assessment[$1] }
    guard single == .notAssessed, flags[flag] == .absent else { return single }
    return .absent
  }

  /// The computed flag; not assessed on the first pass of derivation.
  func flagValue(_ finding: FindingID) -> Finding { flagValues[finding] ?? .notAssessed }

  func isOpen(_ kind: InterruptKind) -> Finding {
    openInterrupts.contains { $0.kind == kind } ? .present : .absent
  }
}

extension FlagCode {
  static let cordCompression = FlagCode(rawValue: "F01")
  static let caudaEquina = FlagCode(rawValue: "F02")
  static let hypercalcaemia = FlagCode(rawValue: "F06")
  static let hypocalcaemia = FlagCode(rawValue: "F09")
}
