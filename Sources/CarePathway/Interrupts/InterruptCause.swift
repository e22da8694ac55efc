public import Clinical

/// What makes one emergency hold now: the rules and flags that fire, and the findings behind them.
public struct InterruptCause: Hashable, Codable, Sendable {
  public let interrupt: InterruptID
  public var urgency: Urgency
  public var severity: HypercalcaemiaSeverity?
  public var because: [FindingID]
  public var flags: [FlagCode]
  public var rules: [String]

  public init(interrupt: InterruptID, urgency: Urgency) {
    self.interrupt = interrupt
    self.urgency = urgency
    because = []
    flags = []
    rules = []
  }

  /// Adds what another rule or flag says of the same emergency; the sooner and graver wins.
  public mutating func join(_ other: InterruptCause) {
    urgency = min(urgency, other.urgency)
    if let graver = other.severity { severity = max(severity ?? graver, graver) }
    because = because + other.because.filter { !because.contains($0) }
    flags = (flags + other.flags.filter { !flags.contains($0) }).sorted()
    rules = (rules + other.rules.filter { !rules.contains($0) }).sorted()
  }
}
