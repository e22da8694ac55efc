import Analgesia
import Clinical

/// How figures are written in the guide, so that a sum can be read back from the page.
enum GuideFigure {
  /// "3/20 (0.15)", or "2" when whole.
  static func factor(_ ratio: Ratio) -> String {
    guard ratio.denominator != 1 else { return ratio.description }
    return "\(ratio) (\(Rational(ratio).decimal(places: 4)))"
  }

  /// "3/2 to 2 (1.5 to 2)", or one factor.
  static func factors(_ lowest: Ratio, _ highest: Ratio) -> String {
    guard lowest != highest else { return factor(lowest) }
    let decimals = [lowest, highest].map { Rational($0).decimal(places: 4) }
    return "\(lowest) to \(highest) (\(decimals.joined(separator: " to ")))"
  }

  /// "26.67 mg": at most two decimals, rounded half up.
  static func milligrams(_ value: Rational) -> String { value.decimal(places: 2) + " mg" }

  /// The mass in milligrams, whatever its size: "0.5 mg".
  static func milligrams(_ mass: Mass) -> String { mass.milligrams.decimal(places: 3) + " mg" }

  static func amount(_ count: Int, _ kind: RotationRatio.Amount) -> String {
    switch kind {
    case .milligramsPerDay: "\(count) mg"
    case .microgramsPerHour: "\(count) micrograms/h"
    }
  }

  /// "uk-2026, us-2026".
  static func sets(_ sets: [ReferenceSet]) -> String {
    sets.isEmpty ? GuideDoseWords.noSet.english : sets.map(\.rawValue).joined(separator: ", ")
  }

  static func drug(_ name: String, _ route: Route) -> String {
    name + ", " + route.name(in: .english)
  }

  static func drug(_ name: String, _ route: Route, _ form: DoseForm) -> String {
    drug(name, route) + ", " + form.name(in: .english)
  }

  static func list(_ masses: [Mass]) -> String {
    masses.map(milligrams).joined(separator: ", ")
  }
}
