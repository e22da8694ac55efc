import Analgesia
import Clinical

/// A second arithmetic, in whole numbers and plain loops, written from the clinical reference
/// (analgesia 2.1, 3.1, 4.3, 4.4 and 5.4) and not from the program.
enum Reckoner {
  /// The oral morphine of what is taken by the clock, and of the mean of the rescue for background
  /// pain, in tenths of a microgram in 24 hours; `nil` for a drug that has no row.
  static func tenths(of patient: Patient) -> Int? {
    var total = 0
    for line in patient.lines {
      guard let factor = tenfold[[line.drug, line.route == .oral ? "oral" : way(line.route)]] else {
        return nil
      }
      if let rate = line.dose.rate {
        total += rate.nanogramsPerHour * factor
        continue
      }
      guard let dose = line.dose.perDose?.mass.micrograms else { return nil }
      switch line.schedule {
      case .regular(let times): total += dose * times * factor
      case .rescue: total += rescue(line, dose, at: patient.now) * factor
      }
    }
    return total
  }

  private static func rescue(_ line: RegimenLine, _ dose: Int, at now: Moment) -> Int {
    let hasRun = line.since.map { now - $0.latest >= 48 * 3_600 } ?? false
    let window = (hasRun ? 48 : 24) * 3_600
    let count = line.taken.filter {
      $0.reason == .background && $0.at <= now && now - $0.at <= window
    }.count
    return dose * count / (hasRun ? 2 : 1)
  }

  private static func way(_ route: Route) -> String {
    route == .transdermal ? "patch" : "under the skin"
  }

  /// Ten times the factor out of each drug.
  private static let tenfold: [[String]: Int] = [
    ["codeine", "oral"]: 1, ["dihydrocodeine", "oral"]: 1, ["tramadol", "oral"]: 1,
    ["tapentadol", "oral"]: 3, ["morphine", "oral"]: 10, ["oxycodone", "oral"]: 15,
    ["hydromorphone", "oral"]: 40, ["oxymorphone", "oral"]: 30,
    ["morphine", "under the skin"]: 20, ["oxycodone", "under the skin"]: 20,
    ["hydromorphone", "under the skin"]: 80, ["diamorphine", "under the skin"]: 30,
    ["fentanyl", "patch"]: 24, ["buprenorphine", "patch"]: 20,
  ]

  /// The factor into a drug and the most cautious published one, each as a fraction.
  struct Into {
    let to: (Int, Int)
    let cautious: (Int, Int)
  }

  static func into(_ drug: String, _ route: Route) -> Into? {
    switch (drug, route == .oral) {
    case ("morphine", true): Into(to: (1, 1), cautious: (1, 1))
    case ("oxycodone", true): Into(to: (3, 2), cautious: (2, 1))
    case ("hydromorphone", true): Into(to: (5, 1), cautious: (15, 2))
    case ("tapentadol", true): Into(to: (2, 5), cautious: (2, 5))
    case ("oxymorphone", true): Into(to: (3, 1), cautious: (3, 1))
    case ("morphine", false): Into(to: (2, 1), cautious: (3, 1))
    case ("oxycodone", false): Into(to: (3, 1), cautious: (4, 1))
    case ("hydromorphone", false): Into(to: (20, 1), cautious: (20, 1))
    case ("diamorphine", false): Into(to: (3, 1), cautious: (10, 3))
    default: nil
    }
  }

  /// Every sum of one to three strengths, rising, in micrograms.
  static func sums(_ strengths: [Int]) -> [Int] {
    let units = [0] + strengths
    let all = units.flatMap { first in
      units.flatMap { second in units.map { first + second + $0 } }
    }
    return Set(all).subtracting([0]).sorted()
  }

  /// The largest of rising sums within a limit; nothing below the smallest.
  static func best(_ limit: Int, of sums: [Int]) -> Int { sums.last { $0 <= limit } ?? 0 }

  /// The rescue dose by mouth from a liquid, or from `sums` of the drug's own strengths; six of them
  /// and the total stay within `most`.
  static func rescue(_ total: Int, _ part: Int, of sums: [Int]? = nil, within most: Int? = nil)
    -> Int
  {
    func made(_ limit: Int) -> Int {
      if let sums { return best(limit, of: sums) }
      let step = limit < 2_500 ? 500 : limit < 10_000 ? 2_500 : limit < 30_000 ? 5_000 : 10_000
      return limit / step * step
    }
    let dose = made(total / part)
    guard let most, dose * 6 + total > most else { return dose }
    return made(min(total / part, (most - total) / 6))
  }

  /// The most of paracetamol for one patient, per dose and in 24 hours, in micrograms.
  static func paracetamol(for context: OpioidContext) -> (perDose: Int, perDay: Int) {
    let kidney = context.kidney ?? .zero
    let weight = (context.weight?.tenThousandths ?? 0) / 1_000
    var (perDose, perDay) = (1_000_000, 4_000_000)
    func lower(_ dose: Int, _ day: Int) {
      perDose = min(perDose, dose)
      perDay = min(perDay, day)
    }
    let isPoor = ["malnutrition", "alcohol-dependence"].contains {
      context.condition($0) != .absent
    }
    if weight < 500 || kidney < Rational(60) || isPoor {
      lower(weight * 1_500, min(3_000_000, weight * 6_000))
    }
    switch context.liver {
    case .mild?, .moderate?: lower(500_000, 2_000_000)
    case .severe?: lower(weight * 750, min(3_000_000, weight * 3_000))
    case .some(.none), nil: break
    }
    if kidney <= Rational(50) { lower(500_000, 2_000_000) }
    if kidney < Rational(10) { lower(500_000, 1_500_000) }
    return (perDose, perDay)
  }
}
