import Analgesia
import Clinical

/// An opioid as a pharmacy stocks it: doses in steps, given so many times a day.
struct Stocked {
  let drug: String
  let route: Route
  let form: DoseForm
  let step: Int
  let most: Int
  let times: Int

  init(
    _ drug: String, _ route: Route, _ form: DoseForm, by step: Int, upTo most: Int, times: Int
  ) {
    self.drug = drug
    self.route = route
    self.form = form
    self.step = step
    self.most = most
    self.times = times
  }

  /// In micrograms, or in nanograms an hour of a patch.
  func line(of amount: Int, _ schedule: RegimenLine.Schedule) -> RegimenLine {
    let dose: RegimenDose =
      form.isPatch
      ? .patches(DeliveryRate(nanogramsPerHour: amount), count: 1)
      : .mass(PerDose(Mass(micrograms: amount)))
    return RegimenLine(drug: drug, route: route, form: form, dose: dose, schedule: schedule)
  }

  static let slow = [
    Stocked("morphine", .oral, .modifiedRelease, by: 5_000, upTo: 30, times: 2),
    Stocked("oxycodone", .oral, .modifiedRelease, by: 5_000, upTo: 20, times: 2),
    Stocked("tapentadol", .oral, .modifiedRelease, by: 50_000, upTo: 5, times: 2),
  ]
  static let quick = [
    Stocked("morphine", .oral, .solution, by: 2_500, upTo: 20, times: 6),
    Stocked("morphine", .oral, .immediateRelease, by: 10_000, upTo: 5, times: 6),
    Stocked("oxycodone", .oral, .solution, by: 2_500, upTo: 12, times: 4),
    Stocked("hydromorphone", .oral, .immediateRelease, by: 1_300, upTo: 6, times: 6),
    Stocked("tapentadol", .oral, .immediateRelease, by: 25_000, upTo: 4, times: 4),
  ]
  static let weak = [
    Stocked("codeine", .oral, .immediateRelease, by: 15_000, upTo: 5, times: 4),
    Stocked("dihydrocodeine", .oral, .immediateRelease, by: 30_000, upTo: 2, times: 4),
    Stocked("tramadol", .oral, .immediateRelease, by: 50_000, upTo: 2, times: 4),
    Stocked("tramadol", .oral, .modifiedRelease, by: 50_000, upTo: 4, times: 2),
  ]
  static let needle = [
    Stocked("morphine", .subcutaneousInfusion, .infusion, by: 2_500, upTo: 60, times: 1),
    Stocked("oxycodone", .subcutaneousInfusion, .infusion, by: 2_500, upTo: 60, times: 1),
    Stocked("hydromorphone", .subcutaneousInfusion, .infusion, by: 500, upTo: 30, times: 1),
    Stocked("diamorphine", .subcutaneousInfusion, .infusion, by: 2_500, upTo: 40, times: 1),
  ]
  static let patches = [
    Stocked("fentanyl", .transdermal, .patchFor72Hours, by: 12_500, upTo: 8, times: 1),
    Stocked("fentanyl", .transdermal, .patchFor72Hours, by: 25_000, upTo: 4, times: 1),
    Stocked("buprenorphine", .transdermal, .patchFor7Days, by: 5_000, upTo: 4, times: 1),
  ]
  static let all = slow + slow + slow + quick + quick + weak + needle + patches + patches
  static let rescues = [
    Stocked("morphine", .oral, .solution, by: 2_500, upTo: 10, times: 0),
    Stocked("morphine", .oral, .solution, by: 2_500, upTo: 10, times: 0),
    Stocked("oxycodone", .oral, .solution, by: 2_500, upTo: 6, times: 0),
    Stocked("codeine", .oral, .immediateRelease, by: 15_000, upTo: 4, times: 0),
    Stocked("morphine", .subcutaneous, .injection, by: 500, upTo: 10, times: 0),
  ]
}

extension SeededGenerator {
  /// One regular opioid mostly, with rescue mostly.
  mutating func makeUpMedicines(of patient: inout Patient) {
    for _ in 0..<pick([1, 1, 1, 1, 1, 1, 1, 1, 2, 0]) {
      patient.lines.append(regularLine(pick(Stocked.all), at: patient.now))
    }
    guard !once(in: 3) else { return }
    let same = Stocked.rescues.filter { $0.drug == patient.lines.first?.drug }
    let rescue = same.isEmpty || once(in: 5) ? pick(Stocked.rescues) : same[0]
    patient.lines.append(rescueLine(rescue, at: patient.now))
  }

  mutating func regularLine(_ stocked: Stocked, at now: Moment) -> RegimenLine {
    let amount = stocked.step * number(1...stocked.most)
    var line = stocked.line(of: amount, .regular(timesPerDay: stocked.times))
    let begun = pick([480, 480, 480, 480, 240, 168, 100, 30])
    line.since = once(in: 15) ? nil : .instant(now.adding(hours: -begun))
    let changed = once(in: 2) ? begun : min(begun, pick([300, 200, 100, 72, 48, 24, 10]))
    line.lastChanged = once(in: 15) ? nil : .instant(now.adding(hours: -changed))
    return line
  }

  mutating func rescueLine(_ stocked: Stocked, at now: Moment) -> RegimenLine {
    var line = stocked.line(of: stocked.step * number(1...stocked.most), .rescue)
    line.since = once(in: 3) ? nil : .instant(now.adding(hours: -pick([20, 100, 300])))
    let reasons: [DoseTaken.Reason] = [
      .background, .background, .background, .incident, .preEmptive, .procedural,
    ]
    line.taken = (0..<number(0...6)).map { _ in
      DoseTaken(at: now.adding(seconds: -number(0...180_000)), reason: pick(reasons))
    }
    return line
  }
}
