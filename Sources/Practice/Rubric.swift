/// How the hundred marks of a case are shared out, and the cap on an unsafe one.
///
/// Safety 35, key features 25, numbers 20, communication and goals 10, timing 5, efficiency 5. A
/// critical miss or a lethal action caps the total at 49.
///
///     key features 16 of 25 and nothing else  ->  16
///
/// - Source: Osteon practice cases, rubric (policy).
public struct Rubric: Equatable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    case safety, numbers, communication, timing, efficiency
    case keyFeatures = "key-features"
  }

  public static let cap = 49

  /// The marks that `part` is worth.
  public static func marks(_ part: Part) -> Int {
    switch part {
    case .safety: 35
    case .keyFeatures: 25
    case .numbers: 20
    case .communication: 10
    case .timing, .efficiency: 5
    }
  }

  public let credits: [Part: Credit]
  public let gate: SafetyGate

  /// Takes the share earned of each part; a part left out has earned nothing.
  public init(credits: [Part: Credit], gate: SafetyGate) {
    self.credits = credits
    self.gate = gate
  }

  /// The marks earned for `part`, rounded to the nearest whole mark, a half upwards.
  public func points(_ part: Part) -> Int { (thousandths(part) + 500) / 1_000 }

  /// The total out of 100, rounded once, after the parts are added; at most 49 when unsafe.
  public var total: Int {
    let sum = Part.allCases.reduce(0) { $0 + thousandths($1) }
    let rounded = (sum + 500) / 1_000
    switch gate {
    case .safe: return rounded
    case .unsafe: return min(rounded, Self.cap)
    }
  }

  private func thousandths(_ part: Part) -> Int {
    Self.marks(part) * (credits[part] ?? .none).thousandths
  }
}
