import Clinical

/// What the primary cancer means for bone: lytic, vascular, radiosensitive, proven or not.
///
/// - Source: AO (radiosensitivity, seen for lymphoma and myeloma); the lists of lytic and vascular
///   primaries are standard teaching.
struct PrimaryFindings {
  let facts: EncounterFacts

  var all: [DerivedFinding] {
    [
      DerivedFinding(
        "primary-lytic-type", isOf(Self.lytic, unless: []), citations: .primaryTypes),
      DerivedFinding(
        "primary-vascular", isOf(Self.vascular, unless: []), citations: .embolisation),
      DerivedFinding(
        "primary-radiosensitive", radiosensitive, citations: .radiosensitivity),
      DerivedFinding(
        "primary-myeloma", isOf([.myeloma], unless: []), citations: .primaryTypes),
      DerivedFinding("primary-not-proven", Finding(facts.primary.status != .known)),
      DerivedFinding("histology-not-recorded", Finding(!facts.hasHistology)),
    ]
  }

  /// A lung cancer of unknown type may be small-cell.
  var radiosensitive: Finding { isOf(Self.radiosensitive, unless: [.lung]) }

  private func isOf(_ cancers: Set<Cancer>, unless unsure: Set<Cancer>) -> Finding {
    let cancer = facts.primary.cancer
    if cancer == .unknown || unsure.contains(cancer) { return .notAssessed }
    return Finding(cancers.contains(cancer))
  }

  private static let lytic: Set<Cancer> = [
    .kidney, .thyroid, .thyroidMedullary, .myeloma, .melanoma,
  ]
  private static let vascular: Set<Cancer> = [
    .kidney, .thyroid, .thyroidMedullary, .hepatocellular,
  ]
  private static let radiosensitive: Set<Cancer> = [
    .myeloma, .lymphoma, .germCell, .lungSmallCell,
  ]
}

extension EncounterFacts {
  /// Whether a tissue result is recorded.
  var hasHistology: Bool { tissue?.state == .done && tissue?.result?.isEmpty == false }
}
