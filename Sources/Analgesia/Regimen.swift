public import Clinical

/// What a patient takes now: every line, and whether somebody has said the list is complete.
public struct Regimen: Equatable, Sendable {
  public var lines: [RegimenLine]
  /// Present once the list has been reviewed; anything else means a medicine may be missing.
  public var isComplete: Finding
  /// What is wrong with lines that stand on record and cannot be read; no sum is made meanwhile.
  public var unreadable: [DosingRefusal] = []

  public init(lines: [RegimenLine], isComplete: Finding = .notAssessed) {
    self.lines = lines
    self.isComplete = isComplete
  }
}

extension Regimen {
  /// The lines of opioids that still stand, by the clock or when needed.
  public func opioids(in formulary: Formulary, at now: Moment) -> [RegimenLine] {
    lines.filter { $0.isTaken(at: now) && ($0.opioid(in: formulary) != nil) }
  }

  /// How many rescue doses of opioids were taken in the last 24 hours.
  public func rescuesTaken(in formulary: Formulary, at now: Moment) -> Int {
    opioids(in: formulary, at: now).filter { !$0.isRegular }
      .map { $0.taken(inLast: 24, before: now).count }.reduce(0, +)
  }
}

extension RegimenLine {
  /// The opioid of the line, also where it is part of a combination; `nil` when there is none.
  public func opioid(in formulary: Formulary) -> Medicine? {
    guard let medicine = formulary[drug] else { return nil }
    if medicine.kind.isOpioid { return medicine }
    return medicine.parts.compactMap { formulary[$0] }.first { $0.kind.isOpioid }
  }
}
