import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("Medicines that must not stay as they are")
struct MedicineConflictTests {
  private let person: [EncounterEvent] = [
    .personRecorded(fact: .ageYears(60)), .personRecorded(fact: .sex(.male)),
  ]

  private func conflicts(_ events: [EncounterEvent]) throws -> MedicineConflicts {
    let content = try #require(Bed12.dosing)
    var encounter = Encounter()
    for event in person + events {
      _ = try encounter.handle(event, at: Bed12.now, under: content)
    }
    return try #require(Advice(encounter, at: Bed12.now, under: content).opioid).conflicts
  }

  private func taking(_ drug: String, _ dose: String, times: Int) -> EncounterEvent {
    var line = MedicineLine(drug: drug, route: "oral", form: "immediate-release")
    line.dose = dose
    line.timesPerDay = times
    return .medicineRecorded(id: drug, line: line)
  }

  private func result(_ kind: MeasurementKind, _ value: String) throws -> EncounterEvent {
    .resultArrived(
      measurement: Measurement(
        kind: kind, value: try #require(Quantity(value)), taken: .instant(Bed12.now)))
  }

  private var naproxen: EncounterEvent { taking("naproxen", "500mg", times: 2) }

  @Test func `V15 eight grams of paracetamol over two products are DR-09`() throws {
    let conflicts = try conflicts([
      taking("co-codamol", "60mg/1000mg", times: 4), taking("paracetamol", "1g", times: 4),
    ])
    #expect(conflicts.totals.map(\.code) == ["DR-09"])
    #expect(conflicts.totals.first?.problem.contains("8000 mg") == true)
  }

  @Test func `four grams stay, and one dose more does not`() throws {
    #expect(try conflicts([taking("paracetamol", "1g", times: 4)]).totals.isEmpty)
    #expect(try conflicts([taking("paracetamol", "1g", times: 5)]).totals.map(\.code) == ["DR-09"])
  }

  @Test func `V64 naproxen with failing kidneys, myeloma or 40 platelets is DR-10 each`() throws {
    let cases: [EncounterEvent] = [
      try result("egfr", "28mL/min/1.73m2"), .primaryRecorded(fact: .cancer(.myeloma)),
      try result("platelets", "40 10^9/L"),
    ]
    for event in cases {
      let refused = try conflicts([naproxen, event]).standing.compactMap(\.refusal)
      #expect(refused.map(\.code) == ["DR-10"], "\(event)")
    }
  }

  @Test func `V65 at 72 years with dexamethasone naproxen needs a stomach protector`() throws {
    let events: [EncounterEvent] = [
      .personRecorded(fact: .ageYears(72)), naproxen, try result("egfr", "70mL/min/1.73m2"),
      .coMedicineRecorded(name: "dexamethasone", taken: .present),
    ]
    let open = try conflicts(events).standing
    #expect(open.map(\.gate.action) == [.protect])
    #expect(open.allSatisfy { $0.refusal == nil })
    let protected = events + [.coMedicineRecorded(name: "omeprazole", taken: .present)]
    #expect(try conflicts(protected).standing.isEmpty)
  }

  @Test func `what nobody has asked leaves the gate open and is named, never read as no`() throws {
    let unasked = try conflicts([naproxen])
    #expect(unasked.standing.isEmpty)
    let open = unasked.undecided.map(\.gate.id)
    for gate in ["nsaid-kidney", "nsaid-bleeding", "nsaid-platelets-50", "nsaid-myeloma"] {
      #expect(open.contains(gate), "\(gate)")
    }
  }

  @Test func `two anti-inflammatories, or one with an allergy to it, are refused`() throws {
    let two = try conflicts([naproxen, taking("ibuprofen", "400mg", times: 3)])
    #expect(two.doubled.map(\.code) == ["DR-10"])
    let allergic = try conflicts([naproxen, .allergiesRecorded(names: ["NSAIDs"])])
    #expect(allergic.doubled.map(\.code) == ["ALLERGY"])
  }

  @Test func `an anti-inflammatory by its brand alone stands at the gates too`() throws {
    let events: [EncounterEvent] = [
      .coMedicineRecorded(name: "other: voltarol", taken: .present),
      .primaryRecorded(fact: .cancer(.myeloma)),
    ]
    #expect(try conflicts(events).standing.compactMap(\.refusal).map(\.code) == ["DR-10"])
  }

  @Test func `an anti-inflammatory that was stopped stands at no gate`() throws {
    var line = MedicineLine(drug: "naproxen", route: "oral", form: "immediate-release")
    line.dose = "500mg"
    line.timesPerDay = 2
    line.stopped = .instant(Bed12.now.adding(hours: -48))
    let events: [EncounterEvent] = [.medicineRecorded(id: "naproxen", line: line)]
    let stopped = try conflicts(events)
    #expect(stopped.standing.isEmpty && stopped.undecided.isEmpty && stopped.doubled.isEmpty)
  }

  @Test func `no anti-inflammatory, no gate`() throws {
    let conflicts = try conflicts([try result("egfr", "28mL/min/1.73m2")])
    #expect(conflicts.standing.isEmpty && conflicts.undecided.isEmpty)
  }

  @Test func `H25 every gate has an outcome, a source and findings that exist`() throws {
    let gates = try #require(Bed12.dosing).gates
    #expect(gates.count >= 14)
    for gate in gates {
      #expect(!gate.citations.isEmpty && !gate.because.isEmpty, "\(gate.id)")
      #expect(!gate.when.findings.isEmpty, "\(gate.id)")
    }
  }
}
