import Clinical

/// What the imaging tests mean together; what nobody ordered was not ordered.
struct ImagingFindings {
  let facts: EncounterFacts

  var all: [DerivedFinding] {
    [
      DerivedFinding("bone-scan-only", Finding(isBoneScanOnly)),
      DerivedFinding("bone-scan-new-lesions-within-12-weeks", newLesionsEarly),
    ]
  }

  private var isBoneScanOnly: Bool {
    let kinds = facts.imaging.filter { $0.state == .ordered || $0.state == .done }.map(\.kind)
    return kinds.contains(ImagingKind.boneScan.rawValue) && Self.better.isDisjoint(with: kinds)
  }

  /// New lesions on a bone scan 84 days or less after the newest systemic treatment began.
  private var newLesionsEarly: Finding {
    let scans = facts.imaging.filter { $0.isOf(.boneScan) && $0.state == .done }
    guard !scans.isEmpty else { return .absent }
    let starts = facts.treatments.filter { Self.systemic.contains($0.kind) }.compactMap(\.started)
    guard let start = starts.map(\.earliest).max() else { return .notAssessed }
    return scans.map { scan in
      guard let date = scan.date else { return .notAssessed }
      let isEarly = date.latest >= start && date.earliest - start <= 84 * 86_400
      return isEarly ? scan.newLesions ?? .notAssessed : .absent
    }.atLeast(1)
  }

  private static let systemic: Set<String> = [
    "chemotherapy", "hormone-therapy", "immunotherapy", "targeted-therapy",
    "radiopharmaceutical",
  ]
  private static let better: Set<String> = [
    "ct", "ct-chest-abdomen-pelvis", "mri", "mri-whole-spine", "fdg-pet", "psma-pet", "naf-pet",
    "sstr-pet", "whole-body-ct-low-dose",
  ]
}
