import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("The ladder reads an encounter")
struct OpioidReviewTests {
  private func review(
    at moment: Moment = Bed12.now, adding events: [EncounterEvent] = []
  ) throws -> OpioidReview {
    let content = try #require(Bed12.dosing)
    var encounter = try Bed12().encounter()
    for event in events { _ = try encounter.handle(event, at: Bed12.now, under: content) }
    return try #require(Advice(encounter, at: moment, under: content).opioid)
  }

  @Test func `Bed 12 takes 70 mg of oral morphine in 24 hours, the rescue dose with it`() throws {
    let total = try review().total.get()
    #expect(total.oralMorphine == Rational(70))
  }

  @Test func `a rescue dose for movement is not counted in the total`() throws {
    var line = MedicineLine(drug: "morphine", route: "oral", form: "immediate-release")
    line.dose = "10mg"
    line.isRescue = true
    line.taken = [.init(at: Bed12.now.adding(hours: -2), reason: .incident)]
    let review = try review(adding: [.medicineRecorded(id: "other", line: line)])
    #expect(try review.total.get().oralMorphine == Rational(70))
  }

  @Test func `a line in use that cannot be read refuses every sum and is named`() throws {
    let line = MedicineLine(drug: "morphin", route: "oral", form: "solution")
    let review = try review(adding: [.medicineRecorded(id: "other", line: line)])
    let refusal = DosingRefusal.unusable(.unknownDrug("morphin"))
    #expect(review.total == .failure(refusal))
    for ask in [OpioidAsk.start, .rescue, .titrate, .taper, .rotate(to: "oxycodone")] {
      #expect(review.answer(to: ask).outcome == .refuse(refusal))
    }
  }

  @Test func `a line that was stopped and cannot be read stands in nobody's way`() throws {
    var line = MedicineLine(drug: "morphin", route: "oral", form: "solution")
    line.stopped = .instant(Bed12.now.adding(hours: -48))
    let review = try review(adding: [.medicineRecorded(id: "other", line: line)])
    #expect(try review.total.get().oralMorphine == Rational(70))
  }

  @Test func `slow breathing comes before a line that cannot be read`() throws {
    let line = MedicineLine(drug: "morphin", route: "oral", form: "solution")
    let breaths = Measurement(
      kind: "respiratory-rate", value: try #require(Quantity("7/min")),
      taken: .instant(Bed12.now))
    let review = try review(adding: [
      .medicineRecorded(id: "other", line: line), .resultArrived(measurement: breaths),
    ])
    #expect(review.answer(to: .titrate).outcome == .emergency)
  }

  @Test(arguments: ["pethidine", "Oramorph", "other: mst", "co-codamol", "percocet"])
  func `an opioid on the list by name only refuses every sum`(name: String) throws {
    let review = try review(adding: [.coMedicineRecorded(name: name, taken: .present)])
    for ask in [OpioidAsk.start, .rescue, .titrate, .taper, .rotate(to: "oxycodone")] {
      #expect(review.answer(to: ask).outcome.refusal?.code == "DR-08", "\(name) \(ask)")
    }
    #expect(review.answers.allSatisfy { $0.outcome.proposals.isEmpty })
  }

  @Test func `methadone by name alone is methadone`() throws {
    let review = try review(adding: [.coMedicineRecorded(name: "methadone", taken: .present)])
    #expect(review.answer(to: .start).outcome == .refuse(.methadone))
  }

  @Test func `an inhibitor of monoamine oxidase stopped three days ago still counts`() throws {
    var line = MedicineLine(drug: "phenelzine", route: "oral", form: "immediate-release")
    line.stopped = .instant(Bed12.now.adding(hours: -72))
    let events: [EncounterEvent] = [.medicineRecorded(id: "other", line: line)]
    #expect(try review(adding: events).patient.context.coMedicines.contains("phenelzine"))
    line.stopped = .instant(Bed12.now.adding(hours: -15 * 24))
    let past: [EncounterEvent] = [.medicineRecorded(id: "other", line: line)]
    #expect(try !review(adding: past).patient.context.coMedicines.contains("phenelzine"))
  }

  @Test func `a line that has not begun is not counted`() throws {
    var line = MedicineLine(drug: "morphine", route: "oral", form: "modified-release")
    line.dose = "60mg"
    line.timesPerDay = 2
    line.since = .instant(Bed12.now.adding(hours: 48))
    let review = try review(adding: [.medicineRecorded(id: "other", line: line)])
    #expect(try review.total.get().oralMorphine == Rational(70))
  }

  @Test func `a dose taken that the product cannot give refuses every sum`() throws {
    var line = MedicineLine(drug: "morphine", route: "oral", form: "immediate-release")
    line.dose = "10mg"
    line.isRescue = true
    line.taken = [.init(at: Bed12.now.adding(hours: -2), reason: .background)]
    line.taken[0].amount = "1000mg"
    let review = try review(adding: [.medicineRecorded(id: "other", line: line)])
    #expect(review.answer(to: .titrate).outcome.refusal?.code == "DR-08")
  }

  @Test func `of two breathing rates of one day the slower counts, whichever came last`() throws {
    let day = CalendarDay("2026-03-01").map(Occasion.day)
    let rates = try ["6/min", "14/min"].map { rate in
      EncounterEvent.resultArrived(
        measurement: Measurement(
          kind: "respiratory-rate", value: try #require(Quantity(rate)),
          taken: try #require(day)))
    }
    for events in [rates, rates.reversed()] {
      let review = try review(adding: events)
      #expect(review.patient.context.respiratoryRate.latest == 6)
      #expect(review.answer(to: .titrate).outcome == .emergency)
    }
  }

  @Test func `a reading dated ahead never hides one that is not`() throws {
    let ahead = Measurement(
      kind: "respiratory-rate", value: try #require(Quantity("14/min")),
      taken: .instant(Bed12.now.adding(seconds: 60)))
    let slow = Measurement(
      kind: "respiratory-rate", value: try #require(Quantity("6/min")),
      taken: .instant(Bed12.now))
    let review = try review(adding: [
      .resultArrived(measurement: slow), .resultArrived(measurement: ahead),
    ])
    #expect(review.patient.context.respiratoryRate.latest == 6)
  }

  @Test(
    arguments: [
      ("Oramorph", ["morphine"]), ("acetaminophen", ["paracetamol"]),
      ("co-codamol", ["co-codamol", "codeine", "paracetamol"]), ("morphine sulphate", ["morphine"]),
      ("penicillin", []),
    ]) func `an allergy is understood by brand, salt and part`(
      name: String, drugs: [String]
    ) throws
  {
    let formulary = try #require(Bed12.dosing?.formulary)
    #expect(formulary.drugs(named: name) == drugs)
  }

  @Test func `slow forms are never taken when needed, nor more than three times a day`() throws {
    let formulary = try #require(Bed12.dosing?.formulary)
    var line = MedicineLine(drug: "morphine", route: "oral", form: "modified-release")
    line.dose = "30mg"
    line.isRescue = true
    #expect(throws: DosingRefusal.unusable(.slowWhenNeeded("morphine"))) {
      _ = try line.regimenLine(in: formulary)
    }
    line.isRescue = false
    line.timesPerDay = 6
    #expect(throws: DosingRefusal.unusable(.tooOften("morphine", 6))) {
      _ = try line.regimenLine(in: formulary)
    }
    line.timesPerDay = 3
    #expect(throws: Never.self) { _ = try line.regimenLine(in: formulary) }
    var patch = MedicineLine(drug: "fentanyl", route: "transdermal", form: "patch-72-hour")
    patch.rate = "25microgram/h"
    patch.isRescue = true
    #expect(throws: DosingRefusal.unusable(.slowWhenNeeded("fentanyl"))) {
      _ = try patch.regimenLine(in: formulary)
    }
  }

  @Test func `a pain score counts for 24 hours and not a second longer`() throws {
    let scored = Bed12.now.adding(seconds: -600)
    let day = scored.adding(hours: 24)
    #expect(try review(at: day).patient.context.averagePain == PainScore(6))
    #expect(try review(at: day.adding(seconds: 1)).patient.context.averagePain == nil)
  }

  @Test func `an allergy to opioids means every one, and a name nobody knows is said`() throws {
    let all = try review(adding: [.allergiesRecorded(names: ["Opioids"])])
    #expect(all.patient.context.allergies?.contains("morphine") == true)
    let unknown = try review(adding: [.allergiesRecorded(names: ["penicillin"])])
    #expect(unknown.patient.context.allergies == ["none-known"])
    #expect(unknown.answer(to: .rescue).flags.contains(.allergyNotChecked))
    let none = try review(adding: [.allergiesRecorded(names: ["none-known"])])
    #expect(!none.answer(to: .rescue).flags.contains(.allergyNotChecked))
    #expect(try review().patient.context.allergies == nil)
  }

  @Test func `of a reported and a computed clearance the lower decides`() throws {
    let computed = try #require(try review().patient.context.clearance.current)
    for figure in ["20mL/min", "150mL/min"] {
      let value = try #require(Quantity(figure))
      let reported = Measurement(kind: "crcl", value: value, taken: .instant(Bed12.now))
      let both = try review(adding: [.resultArrived(measurement: reported)])
      #expect(both.patient.context.clearance.current == min(computed, value.amount))
    }
  }

  @Test func `a plain no to the screening question answers the part it names`() throws {
    #expect(try review().patient.context["unrousable"] == .notAssessed)
    let denied = try review(adding: [
      .flagAnswered(flag: FlagCode(rawValue: "F08"), answer: .absent, reason: nil)
    ])
    #expect(denied.patient.context["unrousable"] == .absent)
  }

  @Test func `without a formulary there is no review, and so no dose`() throws {
    #expect(try Bed12().advice().opioid == nil)
  }
}
