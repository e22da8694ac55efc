import Analgesia
import Clinical
import Testing

/// Whatever the dose code can say, it says in words.
@Suite("Every word of the dose code")
struct EveryWordTests {
  private static let problems: [DataProblem] = [
    .unknownDrug("x"), .unknownRoute("x"), .unknownForm("x"), .noSuchProduct("x"), .notADose("x"),
    .doseNotInMass("x"), .patchNotInMicrogramsPerHour("x"),
    .noSuchPatch("x", .microgramsPerHour(1)),
    .outsideCatalogue("x", .milligrams(1)), .wrongParts("x"), .notACount(0), .notATaper(0),
    .noFrequency("x"), .nameOnly("x"), .slowWhenNeeded("x"), .tooOften("x", 4),
    .noFactor("x", .oral), .implausible(.age, 140),
  ]

  @Test func `every problem of a line is a sentence with a remedy`() {
    for problem in Self.problems {
      let refusal = DosingRefusal.unusable(problem)
      for text in [refusal.problem, refusal.remedy] {
        #expect(text.hasSuffix(".") && !text.contains("{"), "\(problem): \(text)")
      }
      #expect(refusal.code == "DR-08")
    }
  }

  @Test func `every refusal rests on something`() {
    for refusal in DosingWordsTests.refusals {
      #expect(!refusal.citation.reference.rawValue.isEmpty)
      #expect(!refusal.citation.locator.isEmpty, "\(refusal)")
    }
  }

  @Test func `every flag, form, route and question has a name of its own`() {
    let flags = AnswerFlag.allCases.map { $0.text(in: .english) }
    let forms = DoseForm.allCases.map { $0.name(in: .english) }
    let routes = Route.allCases.map { $0.name(in: .english) }
    let asks: [OpioidAsk] = [
      .start, .rescue, .titrate, .convert, .rotate(to: "morphine"), .patch(drug: "fentanyl"),
      .transmucosal(drug: "fentanyl"), .taper,
    ]
    for names in [flags, forms, routes, asks.map { $0.name(in: .english) }] {
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { !$0.isEmpty && !$0.contains("{") })
    }
  }

  @Test func `every short spelling is the long one, and no other is read`() {
    #expect(DoseForm(spelling: "ir") == .immediateRelease)
    #expect(DoseForm(spelling: "mr") == .modifiedRelease)
    #expect(DoseForm(spelling: "slow") == nil)
    for form in DoseForm.allCases { #expect(DoseForm(spelling: form.rawValue) == form) }
    for (short, route) in [("po", Route.oral), ("csci", .subcutaneousInfusion), ("pr", .rectal)] {
      #expect(Route(spelling: short) == route)
    }
  }

  @Test func `pain alone picks the rung at which treatment begins`() {
    let steps = PainBand.allCases.map { LadderStep(for: $0) }
    #expect(steps == [.noAnalgesic, .nonOpioid, .weakOrLowStrong, .strong])
  }
}

/// A list of medicines as it is written, corrected and searched.
@Suite("A list of medicines")
struct RegimenLogTests {
  @Test func `a line keeps its place when it is corrected, and goes when it is removed`() throws {
    let tablet = Stocked("morphine", .oral, .modifiedRelease, by: 1, upTo: 1, times: 2)
    let first = tablet.line(of: 10_000, .regular(timesPerDay: 2))
    let rescue = Stocked.rescues[0].line(of: 5_000, .rescue)
    var log = RegimenLog()
    log.record(first, id: "a")
    log.record(rescue, id: "b")
    let corrected = tablet.line(of: 20_000, .regular(timesPerDay: 2))
    log.record(corrected, id: "a")
    let now = try #require(Moment("2026-03-01T09:00:00Z"))
    log.take(DoseTaken(at: now, reason: .incident), id: "b")
    log.take(DoseTaken(at: now, reason: .incident), id: "nobody")
    #expect(log.regimen.lines.map(\.dose) == [corrected.dose, rescue.dose])
    #expect(log.regimen.lines[1].taken.count == 1)
    #expect(log.regimen.isComplete == .notAssessed)
    log.remove(id: "a")
    log.markReviewed(.present)
    #expect(log.regimen.lines.map(\.dose) == [rescue.dose])
    #expect(log.regimen.isComplete == .present)
  }

  @Test func `names are found as people write them, and what means nothing finds nothing`() throws {
    let formulary = try Content.british.get()
    #expect(formulary.drugs(named: "Oramorph") == ["morphine"])
    #expect(formulary.drugs(named: "co-codamol") == ["co-codamol", "codeine", "paracetamol"])
    #expect(formulary.drugs(named: "Opioids").contains("fentanyl"))
    #expect(formulary.drugs(named: "NSAIDs").contains("ibuprofen"))
    #expect(formulary.drugs(named: "penicillin").isEmpty)
    #expect(formulary.medicine(called: "MST Continus")?.id == "morphine")
    #expect(formulary.names(containing: "").isEmpty)
    #expect(formulary.names(containing: "morph").first == "morphine")
    #expect(formulary.names(containing: "loraz") == ["lorazepam"])
    let combination = try #require(formulary["co-codamol"])
    #expect(combination.holdsOpioid(in: formulary))
    #expect(combination.tallManName == "co-codamol")
    #expect(!(try #require(formulary["senna"])).holdsOpioid(in: formulary))
  }

  private static let wrong: [(RegimenEntry, DataProblem)] = [
    (entry("morphine", "oral", "powder", "5mg", 2), .unknownForm("powder")),
    (entry("morphine", "ear", "solution", "5mg", 2), .unknownRoute("ear")),
    (entry("morphine", "oral", "solution", "5mg", nil), .noFrequency("morphine")),
    (entry("morphine", "oral", "solution", "5mg", 25), .notACount(25)),
    (entry("morphine", "oral", "mr", "15mg", 4), .tooOften("morphine", 4)),
    (entry("senna", "oral", "ir", "none", 1), .notADose("none")),
    (entry("senna", "oral", "ir", nil, 1), .doseNotInMass("senna")),
    (entry("co-codamol", "oral", "ir", "30mg", 4), .wrongParts("co-codamol")),
    (entry("co-codamol", "oral", "ir", "30mg/0mg", 4), .notADose("0mg")),
  ]

  private static func entry(
    _ drug: String, _ route: String, _ form: String, _ dose: String?, _ times: Int?
  ) -> RegimenEntry {
    var entry = RegimenEntry(drug: drug, route: route, form: form)
    (entry.dose, entry.timesPerDay) = (dose, times)
    return entry
  }

  @Test func `what cannot be read says which part of it`() throws {
    let formulary = try Content.british.get()
    for (entry, problem) in Self.wrong {
      #expect(throws: DosingRefusal.unusable(problem)) { try entry.read(in: formulary) }
    }
    var slow = Self.entry("morphine", "oral", "mr", "15mg", nil)
    slow.schedule = .rescue
    #expect(throws: DosingRefusal.unusable(.slowWhenNeeded("morphine"))) {
      try slow.read(in: formulary)
    }
    var patch = RegimenEntry(drug: "fentanyl", route: "patch", form: "patch-72-hour")
    (patch.rate, patch.patches) = ("25microgram/h", 10)
    #expect(throws: DosingRefusal.unusable(.notACount(10))) { try patch.read(in: formulary) }
  }
}
