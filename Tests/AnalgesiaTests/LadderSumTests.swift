import Analgesia
import Clinical
import Testing

@Suite("Sums of the ladder")
struct LadderSumTests {
  private func taking(_ lines: String..., pain: Int = 6) throws -> Patient {
    var patient = try Patient()
    for line in lines { try patient.take(line) }
    patient.change(hoursAgo: 200)
    patient.setPain(pain)
    return patient
  }

  private func milligrams(_ answer: OpioidAnswer) -> Int? {
    answer.outcome.proposals.first.map { $0.perDay.upperBound.mass.micrograms / 1_000 }
  }

  @Test func `tramadol is raised within half of it, without a rescue dose of its own`() throws {
    let answer = try taking("tramadol oral modified-release 150mg x2", pain: 8).answer(.titrate)
    #expect(milligrams(answer) == 400)
    #expect(answer.outcome.proposals.first?.rescue == nil)
    #expect(answer.working.texts(in: .english).contains { $0.contains("reason to step up") })
  }

  @Test func `a weak opioid whose next dose is too large a step says to step up`() throws {
    let answer = try taking("tramadol oral immediate-release 50mg x4").answer(.titrate)
    #expect(answer.outcome.refusal?.code == "NO-STEP")
    #expect(answer.outcome.refusal?.remedy.contains("step up") == true)
  }

  @Test func `codeine ends at its ceiling, and above it nothing is stepped up from it`() throws {
    let full = try taking("codeine oral immediate-release 60mg x4")
    #expect(full.answer(.titrate).outcome.refusal?.code == "DR-05")
    #expect(full.answer(.start).outcome.proposals.first?.drug == "morphine")
    let over = try taking("codeine oral immediate-release 60mg x6")
    #expect(over.answer(.titrate).outcome.refusal?.code == "DR-05")
    #expect(over.answer(.start).outcome.refusal?.code == "DR-05")
  }

  @Test func `two weak opioids at once are refused by name, with what to do`() throws {
    let patient = try taking(
      "codeine oral immediate-release 30mg x4", "tramadol oral immediate-release 50mg x2")
    for ask in [OpioidAsk.titrate, .convert, .taper, .rescue] {
      let refusal = try #require(patient.answer(ask).outcome.refusal)
      #expect(refusal.code == "MIXTURE")
      #expect(refusal.problem.contains("codeine, tramadol"))
      #expect(refusal.remedy.contains("never two weak ones"))
    }
  }

  @Test func `a combination product is not raised, since its paracetamol would rise with it`()
    throws
  {
    var patient = try Patient()
    var entry = RegimenEntry(drug: "co-codamol", route: "oral", form: "immediate-release")
    entry.dose = "30mg/500mg"
    entry.timesPerDay = 4
    patient.lines = [try entry.read(in: patient.formulary)]
    patient.change(hoursAgo: 200)
    patient.setPain(6)
    let refusal = try #require(patient.answer(.titrate).outcome.refusal)
    #expect(refusal.code == "MIXTURE")
    #expect(refusal.problem.contains("paracetamol"))
  }

  @Test func `whoever takes a strong opioid is not started on one, and is told what to ask`() throws
  {
    let refusal = try taking("morphine oral modified-release 30mg x2").answer(.start).outcome
      .refusal
    #expect(refusal?.code == "LADDER")
    #expect(refusal?.remedy.contains("raise it") == true)
  }

  @Test func `a pump is raised by its own 24 hours, with rescue by needle`() throws {
    let answer = try taking("morphine subcutaneous-infusion infusion 30mg x1", pain: 5)
      .answer(.titrate)
    let proposal = try #require(answer.outcome.proposals.first)
    #expect(proposal.isContinuous)
    #expect(proposal.route == .subcutaneousInfusion)
    #expect(milligrams(answer) == 37)
    #expect(proposal.rescue?.perDose.upperBound == PerDose(.milligrams(5)))
  }

  @Test func `the needle counts beside a pump, the mouth does not`() throws {
    var patient = try taking("morphine subcutaneous-infusion infusion 30mg x1", pain: 5)
    try patient.takeRescue("morphine subcutaneous injection 5mg", [(.background, 4)])
    #expect(milligrams(patient.answer(.titrate)) == 45)
    var mouth = try taking("morphine subcutaneous-infusion infusion 30mg x1", pain: 5)
    try mouth.takeRescue("morphine oral solution 5mg", [(.background, 4)])
    #expect(milligrams(mouth.answer(.titrate)) == 37)
  }

  @Test func `a pump waits 24 hours, keeps the cap, and stays out of the mouth`() throws {
    var patient = try taking("morphine subcutaneous-infusion infusion 30mg x1", pain: 8)
    patient.change(hoursAgo: 23)
    #expect(patient.answer(.titrate).outcome.refusal?.code == "DR-07")
    patient.change(hoursAgo: 24)
    patient.context.findings["swallowing-lost"] = .present
    let answer = patient.answer(.titrate)
    #expect(milligrams(answer) == 40)
    #expect(patient.answer(.convert).outcome.refusal?.code == "ROUTE")
    #expect(patient.answer(.rescue).outcome.rescue?.form == .injection)
  }

  @Test func `a pump is tapered with its rescue by needle, up to what can be measured`() throws {
    let answer = try taking("morphine subcutaneous-infusion infusion 30mg x1", pain: 1)
      .answer(.taper(percent: 25))
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(Mass(micrograms: 22_500)))
    #expect(answer.outcome.proposals.first?.rescue != nil)
  }

  @Test func `two drugs in one pump are a mixture, alfentanil is for a specialist`() throws {
    let mixed = try taking(
      "morphine subcutaneous-infusion infusion 30mg x1",
      "oxycodone subcutaneous-infusion infusion 10mg x1")
    for ask in [OpioidAsk.titrate, .rescue, .taper] {
      #expect(mixed.answer(ask).outcome.refusal?.code == "MIXTURE")
    }
  }

  @Test func `a pump that is toxic is cut by a third and rounded down`() throws {
    var patient = try taking("morphine subcutaneous-infusion infusion 20mg x1", pain: 8)
    patient.context.sedation = .fresh(3)
    let cut = try #require(patient.answer(.titrate).reduction)
    #expect(cut.perDay.upperBound == PerDay(.milligrams(13)))
    #expect(cut.route == .subcutaneousInfusion)
  }

  @Test func `E01 names the dilution and the steps of naloxone, but not to the dying`() throws {
    var patient = try taking("morphine oral modified-release 30mg x2")
    patient.context.respiratoryRate = .fresh(7)
    let texts = patient.answer(.titrate).working.texts(in: .english)
    let line = try #require(texts.first { $0.hasPrefix("Naloxone") })
    for part in ["400 micrograms up to 10 mL", "20 micrograms", "(0.5 mL)", "every 2 minutes"] {
      #expect(line.contains(part), "\(part)")
    }
    #expect(texts.contains { $0.contains("patch off") })
    patient.context.dying = .present
    #expect(
      !patient.answer(.titrate).working.texts(in: .english).contains { $0.contains("Naloxone") })
  }

  @Test func `N01 only after two increases that are on record; before that nerve pain is said`()
    throws
  {
    var patient = try taking("morphine oral modified-release 60mg x2")
    patient.context.findings["neuropathic-component"] = .present
    let first = patient.answer(.titrate)
    #expect(first.outcome.name == "proposal")
    #expect(first.flags.contains(.nervePain) && !first.flags.contains(.neuropathic))
    for (dose, daysAgo) in [(60, 30), (80, 20)] {
      patient.lines[0].history.append(
        PastDose(
          from: .instant(patient.now.adding(hours: -24 * daysAgo)),
          perDay: PerDay(.milligrams(dose))))
    }
    let third = patient.answer(.titrate)
    #expect(third.step == .neuropathic && third.outcome == .continueSame)
    #expect(third.flags.contains(.neuropathic))
    patient.lines[0].history.removeLast()
    #expect(patient.answer(.titrate).step == .computed)
    patient.setPain(3)
    #expect(patient.answer(.titrate).step == .computed)
  }

  @Test(arguments: [(ReferenceSet.unitedKingdom, 0), (.unitedStates, 12)])
  func `DR-07 a day without a time ends where the set is used, not before`(
    set: ReferenceSet, later: Int
  ) throws {
    var patient = try Patient(in: set)
    try patient.take("morphine oral modified-release 30mg x2")
    patient.lines[0].lastChanged = Occasion("2026-02-27")
    patient.setPain(6)
    guard case .wait(let until) = patient.answer(.titrate).outcome else {
      Issue.record("no wait")
      return
    }
    let end = try #require(Moment("2026-02-27T23:59:59Z"))
    #expect(until == end.adding(hours: 48 + later))
  }

  @Test func `an antidepressant that makes drowsy makes vulnerable`() throws {
    for name in ["mirtazapine", "trazodone", "amitriptyline"] {
      var patient = try Patient()
      patient.context.coMedicines = [name]
      #expect(patient.opioidCase.vulnerable.reasons == [.sedative], "\(name)")
    }
    var awake = try Patient()
    awake.context.coMedicines = ["sertraline"]
    #expect(awake.opioidCase.vulnerable.reasons.isEmpty)
  }
}
