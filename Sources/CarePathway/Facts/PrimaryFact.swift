public import Clinical

/// One thing recorded about the primary cancer.
public enum PrimaryFact: Hashable, Codable, Sendable {
  case cancer(Cancer)
  case status(PrimaryCancer.Status)
  case receptors([String])
  case hormoneState(PrimaryCancer.HormoneState)
  case since(Occasion)
  case line(Int)
}

extension PrimaryCancer {
  /// Nothing known yet.
  public static let notRecorded = PrimaryCancer(cancer: .unknown, status: .unknown)

  /// A cancer that is named counts as known until its status says otherwise.
  mutating func record(_ fact: PrimaryFact) {
    switch fact {
    case .cancer(let cancer):
      self.cancer = cancer
      if status == .unknown && cancer != .unknown { status = .known }
    case .status(let status): self.status = status
    case .receptors(let names): receptors = names
    case .hormoneState(let state): hormoneState = state
    case .since(let occasion): since = occasion
    case .line(let number): line = number
    }
  }
}
