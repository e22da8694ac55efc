public import Clinical

/// How severe pain is, by the first of the published schemes: 1-3, 4-6, 7-10.
///
/// - Source: clinical reference, analgesia 1.4, scheme A (policy; NCCN, secondary).
public enum PainBand: String, CaseIterable, Codable, Sendable {
  case none, mild, moderate, severe

  public init(_ score: PainScore) {
    switch score.value {
    case 0: self = .none
    case 1...3: self = .mild
    case 4...6: self = .moderate
    default: self = .severe
    }
  }
}
