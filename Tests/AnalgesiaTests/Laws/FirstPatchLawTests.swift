import Analgesia
import Clinical
import Testing

/// Laws of first patches, more of them, and fast fentanyl.
@Suite("The laws of first patches")
struct FirstPatchLawTests {
  @Test func `a first fentanyl patch stands for no more oral morphine than is taken`() throws {
    try Law.holds(seed: 1_801, speakingOf: 100) { random in
      let patient = try steady(&random)
      guard let total = Reckoner.tenths(of: patient),
        let patch = patient.answer(.patch(drug: "fentanyl")).outcome.patch
      else { return .silent }
      // 2.4 mg for each microgram an hour.
      return .that(
        patch.releases.nanogramsPerHour * 24 <= total && total >= 600_000
          && patch.releases <= .microgramsPerHour(100),
        "\(total): \(patch.releases)")
    }
  }

  @Test func `more oral morphine never gives a smaller first patch`() throws {
    try Law.holds(seed: 1_802, speakingOf: 50) { random in
      let patient = try steady(&random)
      guard patient.lines[0].drug == "morphine", let dose = patient.lines[0].dose.perDose else {
        return .silent
      }
      var more = patient
      more.lines[0] = RegimenLine(
        drug: "morphine", route: .oral, form: patient.lines[0].form,
        dose: .mass(PerDose(dose.mass + .milligrams(random.number(0...40)))),
        schedule: patient.lines[0].schedule)
      more.lines[0].since = patient.lines[0].since
      more.lines[0].lastChanged = patient.lines[0].lastChanged
      let drug = random.pick(["fentanyl", "fentanyl", "buprenorphine"])
      let patches = [patient, more].map { $0.answer(.patch(drug: drug)).outcome.patch?.releases }
      guard let first = patches[0], let second = patches[1] else { return .silent }
      return .that(first <= second, "\(dose): \(patches)")
    }
  }

  @Test func `buprenorphine begins with its lowest for the vulnerable, and never above 80 mg`()
    throws
  {
    try Law.holds(seed: 1_803, speakingOf: 50) { random in
      let patient = try steady(&random)
      guard let total = Reckoner.tenths(of: patient),
        let patch = patient.answer(.patch(drug: "buprenorphine")).outcome.patch
      else { return .silent }
      let isCareful =
        patient.opioidCase.vulnerable.patient == .vulnerable
        || patient.formulary.set == .unitedKingdom || total < 300_000
      return .that(
        total <= 800_000 && patch.releases == .microgramsPerHour(isCareful ? 5 : 10),
        "\(total): \(patch.releases)")
    }
  }

  @Test
  func `more of a patch is one step or within half, a quarter when vulnerable, and at most 100`()
    throws
  {
    try Law.holds(seed: 1_804, speakingOf: 20) { random in
      var patient = try random.patient()
      var line = random.regularLine(random.pick(Array(Stocked.patches[..<2])), at: patient.now)
      line.since = .instant(patient.now.adding(hours: -480))
      line.lastChanged = .instant(patient.now.adding(hours: -random.number(140...300)))
      var asNeeded = random.rescueLine(Stocked.rescues[0], at: patient.now)
      asNeeded.taken = (0..<random.number(1...6)).map {
        DoseTaken(at: patient.now.adding(hours: -$0 * 5), reason: .background)
      }
      patient.lines = [line, asNeeded]
      let answer = patient.answer(.titrate)
      guard let patch = answer.outcome.patch, let rate = line.dose.rate else { return .silent }
      let (before, after) = (rate.nanogramsPerHour, patch.releases.nanogramsPerHour)
      let isRobust = patient.opioidCase.vulnerable.patient == .standard
      let isStep = after - before <= 12_500 && isRobust
      let taken = patient.lines[1].taken(inLast: 24, before: patient.now)
        .filter { $0.reason == .background }.count
      let rescue = taken * (patient.lines[1].dose.perDose?.mass.micrograms ?? 0)
      return .that(
        after > before && after <= 100_000 && after % 12_500 == 0
          && (isStep || after * 4 <= before * (isRobust ? 6 : 5))
          && (after - before) / 12_500 <= rescue / 45_000,
        "\(before) became \(after) with \(rescue)")
    }
  }

  @Test func `fast fentanyl starts at the same cards, whatever is taken besides`() throws {
    let cards = try Content.british.get()["fentanyl"]?.fastStarts
    try Law.holds(seed: 1_805, speakingOf: 50) { random in
      let patient = try steady(&random)
      let outcome = patient.answer(.transmucosal(drug: "fentanyl")).outcome
      guard !outcome.cards.isEmpty else { return .silent }
      let pain = patient.context.averagePain?.value ?? 10
      let episodes = patient.lines.dropFirst()
        .flatMap { $0.taken(inLast: 24, before: patient.now) }.count
      return .that(
        outcome.cards == cards && pain <= 3 && episodes <= 4, "\(pain) \(episodes): \(outcome)")
    }
  }

  /// Somebody whose pain is controlled by one opioid that has stood for weeks.
  private func steady(_ random: inout SeededGenerator) throws -> Patient {
    var patient = try random.patient()
    patient.setPain(random.number(0...4))
    var line = random.regularLine(random.pick(Stocked.slow + Stocked.quick), at: patient.now)
    line.since = .instant(patient.now.adding(hours: -480))
    line.lastChanged = line.since
    patient.lines = [line] + patient.lines.filter { !$0.isRegular }
    return patient
  }
}
