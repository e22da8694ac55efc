import Analgesia
import CarePathway
import Clinical
import Testing

@Suite("Medicines beside the ladder in an encounter")
struct AdjuvantReviewTests {
  private func review(_ events: [EncounterEvent]) throws -> AdjuvantReview {
    let content = try #require(Bed12.dosing)
    var encounter = Encounter()
    for event in Self.known + events {
      _ = try encounter.handle(event, at: Bed12.now, under: content)
    }
    return try #require(Advice(encounter, at: Bed12.now, under: content).opioid).adjuvants
  }

  private static let known: [EncounterEvent] =
    [
      .personRecorded(fact: .ageYears(60)), .personRecorded(fact: .sex(.male)),
      .personRecorded(fact: .childPugh("none")), .allergiesRecorded(names: ["none-known"]),
      .medicinesReviewed(complete: .present),
    ]
    + [
      ("creatinine", "80umol/L"), ("respiratory-rate", "14/min"), ("sedation", "1"),
      ("weight", "70kg"),
    ]
    .compactMap { kind, value in
      Quantity(value).map {
        EncounterEvent.resultArrived(
          measurement: Measurement(
            kind: MeasurementKind(rawValue: kind), value: $0, taken: .instant(Bed12.now)))
      }
    }

  private func found(_ id: FindingID, _ answer: Finding = .present) -> EncounterEvent {
    .findingAnswered(finding: id, answer: answer, began: nil)
  }

  private var nervePain: [EncounterEvent] {
    [found("burning-pain"), found("electric-shock-pain"), found("altered-touch")]
  }

  private func item(_ drug: String, in review: AdjuvantReview) throws -> AdjuvantReview.Item {
    try #require(review.items.first { $0.answer.drug == drug })
  }

  @Test func `nothing stands beside the ladder before there is a reason, and the screen is asked`()
    throws
  {
    let review = try review([])
    #expect(review.items.isEmpty)
    #expect(review.nervePain == .notAssessed)
    #expect(review.unasked.count == 5)
  }

  @Test func `likely nerve pain brings the medicines for it`() throws {
    let review = try review(nervePain)
    #expect(review.unasked.isEmpty)
    let drugs = Set(review.items.map(\.answer.drug))
    #expect(
      drugs == [
        "amitriptyline", "duloxetine", "gabapentin", "ketamine", "lidocaine", "nortriptyline",
        "pregabalin",
      ])
    #expect(try item("gabapentin", in: review).answer.outcome.proposal != nil)
  }

  @Test func `a caution that nobody has asked is named, one that holds is said`() throws {
    let open = try item("amitriptyline", in: try review(nervePain)).open.map(\.id)
    #expect(Set(open).isSuperset(of: ["tricyclic-eye", "tricyclic-heart", "tricyclic-bladder"]))
    let known = nervePain + [.conditionRecorded(name: "glaucoma", finding: .present)]
    let standing = try item("amitriptyline", in: try review(known)).standing.map(\.id)
    #expect(standing.contains("tricyclic-eye"))
  }

  @Test func `dexamethasone waits until pressure on the cord is excluded, then until it is not`()
    throws
  {
    let severe = found("radicular-pain")
    let open = try item("dexamethasone", in: try review([severe])).answer
    #expect(open.outcome.refusal?.code == "DR-08")
    let excluded = [
      found("radicular-pain"), found("spinal-pain", .absent), found("known-cancer", .absent),
      found("mscc-confirmed", .absent),
    ]
    #expect(try item("dexamethasone", in: try review(excluded)).answer.outcome.proposal != nil)
    let pressed = [severe, found("spinal-pain")]
    let refused = try item("dexamethasone", in: try review(pressed)).answer
    #expect(refused.outcome.refusal?.code == "GATE")
  }

  @Test func `with an anti-inflammatory and no stomach protector dexamethasone says so`() throws {
    let events = [
      found("radicular-pain"), found("spinal-pain", .absent), found("known-cancer", .absent),
      found("mscc-confirmed", .absent),
      EncounterEvent.coMedicineRecorded(name: "naproxen", taken: .present),
    ]
    let gates = try item("dexamethasone", in: try review(events)).standing.map(\.id)
    #expect(gates.contains("dexamethasone-stomach"))
    let protected = events + [.coMedicineRecorded(name: "omeprazole", taken: .present)]
    let still = try item("dexamethasone", in: try review(protected)).standing.map(\.id)
    #expect(!still.contains("dexamethasone-stomach"))
  }

  @Test func `a gabapentin dose above its band is said without any other reason`() throws {
    var line = MedicineLine(drug: "gabapentin", route: "oral", form: "immediate-release")
    line.dose = "1200mg"
    line.timesPerDay = 4
    let review = try review([.medicineRecorded(id: "gabapentin", line: line)])
    #expect(review.items.map(\.answer.outcome.refusal?.code) == ["DR-05"])
  }

  @Test func `every gate before a medicine beside the ladder names a drug that has a use`() throws {
    let content = try #require(Bed12.dosing)
    let gates = content.gates.filter { $0.kind == .adjuvant }
    #expect(gates.count >= 12)
    for gate in gates {
      for drug in gate.drugs {
        #expect(content.formulary?[drug]?.uses.isEmpty == false, "\(gate.id) \(drug)")
      }
    }
    #expect(Set(content.reasons.map(\.purpose)) == Set(AdjuvantUse.Purpose.allCases))
  }
}
