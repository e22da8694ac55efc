/// What is known about one patient now: findings and measurements, nothing assumed.
public struct Assessment: Equatable, Sendable {
  /// Only what has an answer; a finding that is missing here is not assessed.
  public private(set) var findings: [FindingID: Finding] = [:]
  public private(set) var measurements: [Measurement] = []

  public init() {}

  public init(findings: [FindingID: Finding], measurements: [Measurement] = []) {
    self.findings = findings.filter { $0.value != .notAssessed }
    self.measurements = measurements
  }

  public subscript(id: FindingID) -> Finding {
    get { findings[id] ?? .notAssessed }
    set { findings[id] = newValue == .notAssessed ? nil : newValue }
  }

  public mutating func add(_ measurement: Measurement) { measurements.append(measurement) }

  /// Takes back the entry that was added last and equals `measurement`.
  public mutating func remove(_ measurement: Measurement) {
    guard let index = measurements.lastIndex(of: measurement) else { return }
    measurements.remove(at: index)
  }

  public mutating func removeMeasurements(of kind: MeasurementKind) {
    measurements.removeAll { $0.kind == kind }
  }

  /// The newest value of a kind; of two taken at the same time, the one entered later.
  public func newest(_ kind: MeasurementKind) -> Measurement? {
    var newest: Measurement?
    for candidate in measurements where candidate.kind == kind {
      if let best = newest, candidate.taken.earliest < best.taken.earliest { continue }
      newest = candidate
    }
    return newest
  }

  /// Every value of a kind, oldest first.
  public func all(_ kind: MeasurementKind) -> [Measurement] {
    measurements.filter { $0.kind == kind }.enumerated().sorted {
      ($0.element.taken.earliest, $0.offset) < ($1.element.taken.earliest, $1.offset)
    }.map(\.element)
  }
}
