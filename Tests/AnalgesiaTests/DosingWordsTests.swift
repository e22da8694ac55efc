import Analgesia
import Clinical
import Testing

@Suite("The words of a refusal")
struct DosingWordsTests {
  static let refusals: [DosingRefusal] = [
    .patchForNaive(drug: "fentanyl"), .transmucosalForNaive(drug: "fentanyl"), .methadone,
    .renal(drugs: ["morphine"], kidney: .fifteenTo29),
    .ceiling(drug: "tramadol", perDay: PerDay(.milligrams(400))),
    .stepAboveCap(wanted: PerDay(.milligrams(120)), cap: PerDay(.milligrams(90))),
    .tooSoon(until: Moment(seconds: 0)), .missing([SafetyGap(.age)]),
    .paracetamol(perDay: PerDay(.milligrams(8_000)), ceiling: PerDay(.milligrams(4_000))),
    .nsaid(because: "kidneys"), .buprenorphineAbove80(Rational(120)), .above300(Rational(310)),
    .twoLongActing(["morphine", "oxycodone"]), .monoamineOxidaseInhibitor(drug: "tramadol"),
    .underAge, .hepatic(drugs: ["codeine"], liver: .severe), .belowPatchTable(Rational(45)),
    .painNotStable, .opioidAntagonist, .allergy(drug: "morphine"),
    .belowSmallestStep(Mass(micrograms: 400), smallestStep: Mass(micrograms: 500)),
    .noStepMade(from: PerDay(.milligrams(60)), limit: PerDay(.milligrams(75))),
    .specialistOnly(drug: "alfentanil"), .slowFormForNaive(drug: "hydromorphone"),
    .inhibitor(drug: "fentanyl"), .patchCeiling(drug: "fentanyl", most: .microgramsPerHour(100)),
    .noPatchStep(from: .microgramsPerHour(25), limit: .microgramsPerHour(25)),
    .noSmallerStepMade(from: PerDay(.milligrams(10)), least: Rational(9)),
    .backgroundNotControlled, .unusable(.notATaper(0)), .nothingByTheClock, .oralRouteLost,
    .unusable(.unknownDrug("heroin")),
    .adjuvant(.sameClass(drug: "gabapentin", taken: "Pregabalin")),
    .adjuvant(.gate(drug: "dexamethasone", because: "fever")),
    .adjuvant(.gateOpen(drug: "dexamethasone", asking: "fever")),
    .ladder(.severalOpioids(["codeine", "tramadol"])), .ladder(.severalForms(drug: "morphine")),
    .ladder(.combination(drug: "co-codamol")), .ladder(.weakOpioid(drug: "codeine")),
    .ladder(.stepUp(drug: "codeine")), .ladder(.alreadyTaken(drug: "morphine")),
    .ladder(.noFirstDose), .ladder(.notByMouth(drug: "fentanyl")),
    .ladder(.noSmallerPatch(from: .microgramsPerHour(12))),
    .ladder(.rescueBelowPatchStep(taken: Rational(30), step: 45)),
    .ladder(.patchStepAboveCap(from: .microgramsPerHour(5))),
  ]

  @Test("name a problem and a remedy, each in whole sentences", arguments: refusals)
  func problemAndRemedy(refusal: DosingRefusal) {
    for text in [refusal.problem, refusal.remedy] {
      #expect(text.hasSuffix("."))
      #expect(!text.contains("{"))
      #expect(text.first?.isLowercase == false)
    }
  }

  @Test("carry every code from DR-01 to DR-18")
  func codes() {
    let codes = Set(Self.refusals.map(\.code))
    for number in 1...18 {
      #expect(codes.contains("DR-" + (number < 10 ? "0" : "") + "\(number)"))
    }
  }

  @Test func `every refusal rests on a source that the references know`() throws {
    let known = try Content.references()
    for refusal in Self.refusals {
      #expect(known.contains(refusal.citation.reference), "\(refusal.code)")
    }
  }

  @Test func `a wait ends at a minute that a clock shows, never before it`() throws {
    let until = try #require(Moment("2026-03-01T09:00:01Z"))
    #expect(DosingRefusal.tooSoon(until: until).remedy.contains("09:01 UTC on 2026-03-01"))
  }

  @Test("name every item that may be missing", arguments: SafetyItem.allCases)
  func items(item: SafetyItem) {
    #expect(SafetyItemWord(rawValue: item.rawValue) != nil)
    #expect(!item.name(in: .english).isEmpty)
  }

  @Test("give way to a translation, word by word")
  func translated() {
    let german = Language(overlay: ["dosing-remedy.specialist": "Fachleute fragen."])
    #expect(DosingRefusal.methadone.remedy(in: german) == "Fachleute fragen.")
    #expect(DosingRefusal.methadone.problem(in: german) == DosingRefusal.methadone.problem)
  }
}
