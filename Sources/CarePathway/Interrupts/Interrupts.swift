import Clinical

/// Every emergency of the encounter, open and closed; none is ever dropped.
public struct Interrupts: Equatable, Sendable {
  public private(set) var all: [Interrupt] = []

  public init() {}

  public var open: [Interrupt] { all.filter(\.isOpen) }

  public subscript(id: InterruptID) -> Interrupt? { all.first { $0.id == id } }

  /// The open emergencies, the one that pre-empts the others first: lowest priority number, then
  /// newest.
  public func inOrder(by cards: [InterruptCard]) -> [Interrupt] {
    let priorities = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    func priority(_ interrupt: Interrupt) -> Int {
      priorities[interrupt.id]?.priority(at: interrupt.severity) ?? 7
    }
    return open.sorted {
      (priority($0), -$0.raisedAt.seconds, $0.id) < (priority($1), -$1.raisedAt.seconds, $1.id)
    }
  }

  /// Whether `cause` says something the record does not hold yet: a new emergency, a graver or
  /// sooner one, another rule or flag, or one that was closed and has worsened.
  public func isNews(_ cause: InterruptCause) -> Bool {
    guard let known = self[cause.interrupt] else { return true }
    if let graver = cause.severity, graver > (known.severity ?? .suspected) { return true }
    if cause.urgency < known.urgency { return true }
    return !Set(cause.rules).isSubset(of: known.rules)
      || !Set(cause.flags).isSubset(of: known.flags)
  }

  mutating func raise(_ cause: InterruptCause, during stage: Stage, at moment: Moment) {
    guard let index = all.firstIndex(where: { $0.id == cause.interrupt }) else {
      all.append(Interrupt(cause, during: stage, at: moment))
      return
    }
    all[index].worsen(by: cause, during: stage, at: moment)
  }

  mutating func complete(step: String, of id: InterruptID, record: Interrupt.StepRecord) {
    update(id) { $0.steps[step] = record }
  }

  mutating func close(_ id: InterruptID, _ disposition: Disposition, at moment: Moment) {
    update(id) {
      $0.disposition = disposition
      $0.closedAt = moment
    }
  }

  private mutating func update(_ id: InterruptID, _ change: (inout Interrupt) -> Void) {
    guard let index = all.firstIndex(where: { $0.id == id }) else { return }
    change(&all[index])
  }
}

extension Interrupt {
  fileprivate init(_ cause: InterruptCause, during stage: Stage, at moment: Moment) {
    id = cause.interrupt
    raisedAt = moment
    during = stage
    urgency = cause.urgency
    severity = cause.severity
    because = cause.because
    flags = cause.flags
    rules = cause.rules
  }

  /// A closed emergency that worsens is open again, with its checklist to do once more.
  fileprivate mutating func worsen(
    by cause: InterruptCause, during stage: Stage, at moment: Moment
  ) {
    if !isOpen {
      raisedAt = moment
      during = stage
      disposition = nil
      closedAt = nil
      steps = [:]
    }
    var joined = InterruptCause(interrupt: id, urgency: urgency)
    joined.severity = severity
    joined.because = because
    joined.flags = flags
    joined.rules = rules
    joined.join(cause)
    urgency = joined.urgency
    severity = joined.severity
    because = joined.because
    flags = joined.flags
    rules = joined.rules
  }
}
