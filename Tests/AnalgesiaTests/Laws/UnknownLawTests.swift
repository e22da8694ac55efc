import Analgesia
import Clinical
import Testing

/// Unknown is never normal.
@Suite("The laws of what is not known")
struct UnknownLawTests {
  private typealias Deletion = @Sendable (inout Patient) -> Void

  private static let deletions: [Deletion] =
    CautionTests.deletions + [
      { $0.context.worstPain = nil }, { $0.context.restPain = nil },
      { $0.context.dying = .notAssessed }, { $0.context.emergencyOpen = .notAssessed },
      { if $0.context["pain-new"] == .absent { $0.context.findings["pain-new"] = nil } },
      { if !$0.lines.isEmpty { $0.lines[0].lastChanged = nil } },
      { if !$0.lines.isEmpty { $0.lines[0].since = nil } },
      { $0.listIsComplete = .notAssessed },
    ]

  /// The liver and the allergies: of a drug that is taken they are asked for and hold nothing back.
  private static let ofTakenDrugs = [5, 10]
  /// Sedation, breathing and saturation: to take away a sign that somebody saw is not the same as not
  /// to have looked.
  private static let ofSigns = [7, 8, 9]

  /// Either figure of the kidneys is enough; with both the lower decides (clinical reference 5.1).
  private static let ofFiltration = 3

  @Test func `H19 taking away any input never makes an answer bolder`() throws {
    try Law.holds(seed: 1_101, speakingOf: 500) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let before = patient.answer(ask)
      let isEmergency = patient.context.emergencyOpen == .present
      let index = random.number(0...Self.deletions.count - 1)
      let isOfTakenDrug = Self.ofTakenDrugs.contains(index) && ask != .start
      // A smaller dose waits for no age; only who is known to be young is not for this program.
      let isYoung = (patient.context.ageYears ?? 18) < 18
      let isSeen = before.step == .toxicity || before.step == .emergency
      let isOfSign = isSeen && Self.ofSigns.contains(index)
      let figures = (patient.context.filtration.current, patient.context.clearance.current)
      let isOfLower = index == Self.ofFiltration && (figures.0 ?? .zero) < (figures.1 ?? .zero)
      guard !isOfTakenDrug, !isEmergency, !isYoung, !isOfSign, !isOfLower else { return .silent }
      var poorer = patient
      Self.deletions[index](&poorer)
      let after = poorer.answer(ask)
      return .that(
        patient.boldness(of: after) <= patient.boldness(of: before),
        "deletion \(index), \(ask): \(before.outcome) became \(after.outcome)")
    }
  }

  @Test func `H19 without age, breathing, sedation, kidneys or the list no dose is computed`()
    throws
  {
    try Law.holds(seed: 1_102, speakingOf: 800) { random in
      var (patient, ask) = (try random.patient(), random.question())
      if case .taper = ask { return .silent }
      let isPainMild = (patient.context.averagePain?.value ?? 0) < 4
      if ask == .start && isPainMild { return .silent }
      switch random.number(0...4) {
      case 0: patient.context.ageYears = nil
      case 1: patient.context.respiratoryRate = .stale(14)
      case 2: patient.context.sedation = .notRecorded
      case 3:
        patient.context.filtration = .stale(Rational(90))
        patient.context.clearance = .notRecorded
        patient.context.findings["acute-kidney-injury"] = .absent
        patient.context.conditions["dialysis"] = .absent
      default: patient.listIsComplete = random.pick([.notAssessed, .absent])
      }
      let answer = patient.answer(ask)
      return .that(patient.boldness(of: answer) == .zero, "\(ask): \(answer.outcome)")
    }
  }

  @Test func `a patient is robust only when every one of the ten reasons is known to be absent`()
    throws
  {
    try Law.holds(seed: 1_103, speakingOf: 1_000) { random in
      var patient = try random.patient()
      let index = random.number(0...Self.reasons.count - 1)
      Self.reasons[index](&patient)
      let vulnerable = patient.opioidCase.vulnerable
      return .that(
        vulnerable.finding != .absent && vulnerable.patient == .vulnerable, "reason \(index)")
    }
  }

  private static let reasons: [Deletion] = [
    { $0.context.ageYears = nil }, { $0.context.ageYears = 75 }, { $0.context.frailty = nil },
    { $0.context.frailty = 6 }, { $0.context.weight = nil },
    { $0.context.weight = Quantity(tenThousandths: 499_999, unit: .kilograms) },
    { $0.context.filtration = .stale(Rational(90)) },
    { $0.context.filtration = .fresh(Rational(599, over: 10)) },
    { $0.context.clearance = .fresh(Rational(599, over: 10)) },
    { $0.context.albumin = .notRecorded },
    { $0.context.albumin = .fresh(Rational(249, over: 10)) },
    { $0.context.childPugh = .mild }, { $0.context.conditions["co2-retention"] = nil },
    { $0.context.conditions["co2-retention"] = .present },
    { $0.context.conditions["sleep-apnoea"] = nil },
    { $0.context.conditions["sleep-apnoea"] = .present },
    { $0.context.conditions["dementia"] = nil }, { $0.context.conditions["dementia"] = .present },
    { $0.context.findings["delirium"] = .present },
    { $0.context.conditions["alcohol-dependence"] = nil },
    { $0.context.conditions["alcohol-dependence"] = .present },
    { $0.context.coMedicines.insert("lorazepam") },
    { $0.context.coMedicines.insert("a-name-no-file-knows") },
    { $0.listIsComplete = .notAssessed },
  ]

  @Test func `nobody under 18 and nobody on methadone is ever given a figure`() throws {
    try Law.holds(seed: 1_104, speakingOf: 800) { random in
      var (patient, ask) = (try random.patient(), random.question())
      let isYoung = random.once(in: 2)
      if isYoung {
        patient.context.ageYears = random.number(0...17)
      } else {
        // The start reads pain first: the gate of what is taken holds it.
        guard ask != .start, ask != .transmucosal(drug: "fentanyl") else { return .silent }
        let methadone = Stocked("methadone", .oral, .immediateRelease, by: 5_000, upTo: 4, times: 2)
        patient.lines.append(random.regularLine(methadone, at: patient.now))
      }
      let answer = patient.answer(ask)
      let codes = ["DR-15", "DR-03", "DR-08", nil]
      return .that(
        patient.boldness(of: answer) == .zero
          && (isYoung || codes.contains(answer.outcome.refusal?.code)),
        "\(ask): \(answer.outcome)")
    }
  }

  @Test func `H17 no patch and no fast fentanyl without a week at the threshold that is shown`()
    throws
  {
    try Law.holds(seed: 1_105, speakingOf: 200) { random in
      var patient = try random.robustPatient()
      patient.setPain(random.number(0...3))
      patient.context.emergencyOpen = .absent
      let milligrams = random.number(1...60)
      let stocked = Stocked("morphine", .oral, .modifiedRelease, by: 1_000, upTo: 60, times: 2)
      var line = stocked.line(of: milligrams * 1_000, .regular(timesPerDay: 2))
      let (begun, changed) = (random.number(100...400), random.number(100...400))
      line.since = random.once(in: 4) ? nil : .instant(patient.now.adding(hours: -begun))
      line.lastChanged = random.once(in: 4) ? nil : .instant(patient.now.adding(hours: -changed))
      patient.lines = [line]
      let known = [line.since, line.lastChanged].compactMap { $0 }
      let isShown =
        milligrams * 2 >= 60 && !known.isEmpty
        && known.allSatisfy { patient.now - $0.latest >= 604_800 }
      guard !isShown else { return .silent }
      let answers = [OpioidAsk.patch(drug: "fentanyl"), .transmucosal(drug: "fentanyl")]
        .map { patient.answer($0) }
      return .that(
        answers.map(\.outcome.refusal?.code) == ["DR-01", "DR-02"],
        "\(milligrams) \(begun) \(changed): \(answers.map(\.outcome))")
    }
  }
}
