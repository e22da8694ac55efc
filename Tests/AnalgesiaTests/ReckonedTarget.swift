import Analgesia
import Clinical

/// What a change may lead into, as the pharmacy makes it.
struct ReckonedTarget {
  let drug: String
  let route: Route
  let form: DoseForm
  /// Rising sums of what is made; `nil` is measured to half a milligram.
  let sums: [Int]?
  /// In the order of trial, robust and not.
  let doses: ([Int], [Int])
  var rescue: [Int]?
  var most: Int?

  static let all = [
    ReckonedTarget(
      drug: "morphine", route: .oral, form: .modifiedRelease,
      sums: OracleTests.slow["morphine uk-2026"],
      doses: ([2], [2])),
    ReckonedTarget(
      drug: "oxycodone", route: .oral, form: .modifiedRelease,
      sums: OracleTests.slow["oxycodone uk-2026"],
      doses: ([2], [2])),
    ReckonedTarget(
      drug: "hydromorphone", route: .oral, form: .immediateRelease, sums: OracleTests.capsules,
      doses: ([6, 4], [4]), rescue: OracleTests.capsules),
    ReckonedTarget(
      drug: "tapentadol", route: .oral, form: .modifiedRelease,
      sums: OracleTests.slow["tapentadol uk-2026"],
      doses: ([2], [2]), rescue: OracleTests.tapentadolTablets, most: 500_000),
    ReckonedTarget(
      drug: "morphine", route: .subcutaneousInfusion, form: .infusion, sums: nil,
      doses: ([1], [1])),
    ReckonedTarget(
      drug: "oxycodone", route: .subcutaneousInfusion, form: .infusion, sums: nil,
      doses: ([1], [1])),
    ReckonedTarget(
      drug: "hydromorphone", route: .subcutaneousInfusion, form: .infusion, sums: nil,
      doses: ([1], [1])),
    ReckonedTarget(
      drug: "oxycodone", route: .oral, form: .solution, sums: nil, doses: ([6, 4], [4])),
  ]
}
