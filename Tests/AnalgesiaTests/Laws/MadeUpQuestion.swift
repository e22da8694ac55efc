import Analgesia
import Clinical

extension SeededGenerator {
  /// Any question about an opioid.
  mutating func question() -> OpioidAsk {
    switch number(0...9) {
    case 0: .start
    case 1: .rescue
    case 2...3: .titrate
    case 4: .convert
    case 5: .taper(percent: pick([10, 10, 20, 25, 33, 50]))
    case 6: .patch(drug: pick(["fentanyl", "buprenorphine"]))
    case 7: .transmucosal(drug: "fentanyl")
    default: .rotate(rotation())
    }
  }

  /// A change to any opioid by any way that the program may know.
  mutating func rotation() -> OpioidAsk.Rotation {
    let (drug, route) = pick(Self.targets)
    var rotation = OpioidAsk.Rotation(to: drug)
    rotation.route = route
    rotation.reason = pick([nil] + OpioidAsk.Rotation.Reason.allCases)
    if once(in: 6) { rotation.reduction = number(0...99) }
    if once(in: 6) { rotation.form = pick([.immediateRelease, .solution, .modifiedRelease]) }
    if once(in: 12) { rotation.dosesPerDay = pick([1, 2, 3, 4, 6]) }
    return rotation
  }

  private static let targets: [(String, Route)] = [
    ("morphine", .oral), ("morphine", .oral), ("oxycodone", .oral), ("oxycodone", .oral),
    ("hydromorphone", .oral), ("tapentadol", .oral), ("oxymorphone", .oral),
    ("morphine", .subcutaneousInfusion), ("oxycodone", .subcutaneousInfusion),
    ("hydromorphone", .subcutaneousInfusion), ("morphine", .subcutaneous),
    ("diamorphine", .subcutaneousInfusion), ("fentanyl", .transdermal),
    ("buprenorphine", .transdermal), ("alfentanil", .subcutaneous), ("methadone", .oral),
    ("morphine", .intravenous), ("codeine", .oral),
  ]
}
