import Analgesia
import Clinical
import Testing

/// Vectors of the clinical reference, analgesia 11; the pain is stable unless a test says otherwise.
@Suite("A patch")
struct OpioidPatchTests {
  @Test(arguments: [
    ("V21", 59_000, "DR-01"), ("V22", 134_000, "25"), ("V23", 134_900, "25"),
    ("V23", 135_000, "50"), ("V24", 225_000, "75"), ("V25", 300_000, "75"),
    ("V25", 301_000, "DR-12"), ("60", 60_000, "25"), ("224.9", 224_900, "50"),
  ])
  func `V21 to V25 fentanyl by the table, one row at a time`(
    name: String, micrograms: Int, outcome: String
  ) throws {
    let answer = try patient(takingMicrograms: micrograms).answer(.patch(drug: "fentanyl"))
    if outcome.hasPrefix("DR") {
      #expect(answer.outcome.refusal?.code == outcome, "\(name): \(answer.outcome)")
    } else {
      let patch = try #require(answer.outcome.patch, "\(name): \(answer.outcome)")
      #expect(patch.releases == DeliveryRate.microgramsPerHour(Int(outcome) ?? 0))
      #expect(patch.patches.count == 1 && patch.changeEveryHours == 72)
      #expect(!answer.citations.isEmpty && answer.reviewInHours == 72)
    }
  }

  @Test func `V22 the other column is shown and not used`() throws {
    let answer = try patient(takingMicrograms: 134_000).answer(.patch(drug: "fentanyl"))
    let lines = answer.working.texts(in: .english)
    #expect(
      lines.contains("Another published column (stable) gives 50 micrograms/h: shown, not used."))
  }

  @Test
  func `every row of every table begins at its own dose, a microgram below is the row before`()
    throws
  {
    for set in ReferenceSet.allCases {
      let formulary = try (set == .unitedKingdom ? Content.british : Content.american).get()
      let rows = try #require(formulary["fentanyl"]).patchStarts.filter { $0.sets.contains(set) }
        .sorted { $0.atLeast < $1.atLeast }
      for (index, row) in rows.enumerated() where row.atLeast <= .milligrams(300) {
        for (micrograms, expected) in [
          (row.atLeast.micrograms - 1, index > 0 ? rows[index - 1].releases : nil),
          (row.atLeast.micrograms, row.releases), (row.atLeast.micrograms + 1, row.releases),
        ] {
          let patient = try patient(takingMicrograms: micrograms, in: set)
          let patch = patient.answer(.patch(drug: "fentanyl")).outcome.patch
          #expect(patch?.releases == expected, "\(set) \(micrograms)")
        }
      }
    }
  }

  @Test func `V12 and V20 without shown tolerance there is no fentanyl patch (DR-01)`() throws {
    var patient = try Patient()
    patient.context.findings["swallowing-lost"] = .present
    #expect(patient.answer(.patch(drug: "fentanyl")).outcome.refusal?.code == "DR-01")
    try patient.take("morphine oral modified-release 15mg x3", days: 30)
    #expect(patient.answer(.patch(drug: "fentanyl")).outcome.refusal?.code == "DR-01")
  }

  @Test func `V51 buprenorphine after 60 mg is 5 in Britain and 10 in America, the other shown`()
    throws
  {
    for (set, rate, other) in [
      (ReferenceSet.unitedKingdom, 5, "american-label"), (.unitedStates, 10, "initial"),
    ] {
      var patient = try patient(takingMicrograms: 60_000, in: set)
      let answer = patient.answer(.patch(drug: "buprenorphine"))
      #expect(answer.outcome.patch?.releases == DeliveryRate.microgramsPerHour(rate))
      #expect(answer.outcome.patch?.changeEveryHours == 168)
      #expect(answer.working.texts(in: .english).contains { $0.contains("(\(other))") })
      #expect(answer.flags.contains(.partialAgonist))
      patient.context.frailty = 6
      #expect(
        patient.answer(.patch(drug: "buprenorphine")).outcome.patch?.releases
          == DeliveryRate.microgramsPerHour(5))
    }
  }

  @Test func `V52 above 80 mg buprenorphine is refused (DR-11), at 80 it is not`() throws {
    for (micrograms, code) in [(120_000, "DR-11"), (80_500, "DR-11"), (80_000, "proposal")] {
      let outcome = try patient(takingMicrograms: micrograms)
        .answer(.patch(drug: "buprenorphine")).outcome
      #expect((outcome.refusal?.code ?? outcome.name) == code)
    }
  }

  @Test func `V71 tolerant by oxycodone but below the table is for a specialist (DR-17)`() throws {
    var patient = try Patient()
    try patient.take("oxycodone oral modified-release 15mg x2", days: 14)
    patient.change(hoursAgo: 14 * 24)
    patient.setPain(3)
    #expect(
      patient.answer(.patch(drug: "fentanyl")).outcome
        == .specialist(.belowPatchTable(Rational(45))))
  }

  @Test func `V78 pain that is not stable gets no patch (DR-18), each reason by itself`() throws {
    let changes: [(inout Patient) throws -> Void] = [
      { $0.setPain(7) },
      { try $0.takeRescue("morphine oral solution 5mg", [(.background, 4)]) },
      {
        $0.lines[0].lastChanged = .instant($0.now.adding(hours: -23))
        let since = Occasion.instant($0.now.adding(hours: -300))
        $0.lines[0].history = [PastDose(from: since, perDay: PerDay(.milligrams(80)))]
      },
      {
        $0.setPain(8)
        try $0.takeRescue("morphine oral solution 5mg", [(.background, 5)])
      },
    ]
    for (index, change) in changes.enumerated() {
      var patient = try patient(takingMicrograms: 80_000)
      try change(&patient)
      let outcome = patient.answer(.patch(drug: "fentanyl")).outcome
      #expect(outcome == .refuse(.painNotStable), "\(index): \(outcome)")
    }
    var stable = try patient(takingMicrograms: 80_000)
    stable.setPain(6)
    try stable.takeRescue("morphine oral solution 1mg", [(.background, 3), (.incident, 4)])
    #expect(stable.answer(.patch(drug: "fentanyl")).outcome.patch != nil)
  }

  @Test func `impaired kidneys or liver halve a fentanyl patch, and failing ones end it`() throws {
    var patient = try patient(takingMicrograms: 140_000)
    patient.setKidney(59)
    #expect(
      patient.answer(.patch(drug: "fentanyl")).outcome.patch?.releases
        == DeliveryRate.microgramsPerHour(25))
    patient.setKidney(60)
    patient.context.childPugh = .mild
    #expect(
      patient.answer(.patch(drug: "fentanyl")).outcome.patch?.releases
        == DeliveryRate.microgramsPerHour(25))
    patient.setKidney(29)
    #expect(patient.answer(.patch(drug: "fentanyl")).outcome.refusal?.code == "DR-04")
  }

  @Test func `a strong inhibitor makes a patch a matter for a specialist`() throws {
    var patient = try patient(takingMicrograms: 140_000)
    patient.context.coMedicines = ["clarithromycin"]
    #expect(
      patient.answer(.patch(drug: "fentanyl")).outcome == .specialist(.inhibitor(drug: "fentanyl")))
  }

  @Test func `a change to a patch by way of rotation is the same answer`() throws {
    let patient = try patient(takingMicrograms: 134_000)
    var rotation = OpioidAsk.Rotation(to: "fentanyl")
    rotation.route = .transdermal
    let answer = patient.answer(.rotate(rotation))
    #expect(answer.outcome == patient.answer(.patch(drug: "fentanyl")).outcome)
    #expect(answer.ask == .rotate(rotation))
  }

  /// Oral morphine by mouth every four hours, ten days at this dose, and pain of 3.
  private func patient(
    takingMicrograms micrograms: Int, in set: ReferenceSet = .unitedKingdom
  ) throws -> Patient {
    var patient = try Patient(in: set)
    var line = RegimenLine(
      drug: "morphine", route: .oral, form: .solution,
      dose: .mass(PerDose(Mass(micrograms: micrograms))), schedule: .regular(timesPerDay: 1))
    line.since = .instant(patient.now.adding(hours: -240))
    line.lastChanged = line.since
    patient.lines = [line]
    patient.setPain(3)
    return patient
  }
}
