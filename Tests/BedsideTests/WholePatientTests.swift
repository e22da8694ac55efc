import Analgesia
import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("The whole patient, from home to a printed plan")
struct WholePatientTests {
  private func play() throws -> Ward.Play {
    Ward.play(try KeyTyping.picture("whole-patient.keys"))
  }

  @Test func `is on record as it was told`() throws {
    let facts = try #require(try play().session.open).encounter.facts
    #expect(facts.person.ageYears == 61)
    #expect(facts.primary.cancer == .prostate)
    #expect(facts.pain.last?.worst?.value == 8)
    #expect(facts.pain.last?.atRest?.value == 2)
    #expect(facts.assessment.newest("calcium-total")?.value.description == "3.12 mmol/L")
    #expect(facts.assessment.newest("albumin")?.value.description == "28 g/L")
    #expect(facts.lesions.lesions.map(\.bone) == [.femur, .vertebra])
    #expect(facts.medicines.map(\.line.dose) == ["30mg", "10mg"])
    #expect(facts.medicines.first?.line.lastChanged == Occasion("2026-02-26"))
    #expect(facts.medicines.last?.line.taken.count == 1)
    #expect(facts.coMedicines["lorazepam"] == .present)
    #expect(facts.goals.patientWords == "walk to the shop")
  }

  @Test func `has its two emergencies ended by name, and every same-day matter noted`() throws {
    let play = try play()
    let encounter = try #require(play.session.open).encounter
    #expect(encounter.interrupts.open.isEmpty)
    let ended = encounter.history.events.compactMap { recorded -> String? in
      guard case .dispositionRecorded(let id, let disposition) = recorded.event else { return nil }
      return "\(id) \(disposition.outcome.rawValue) \(disposition.who)"
    }
    #expect(ended == ["E-MSCC transferred RN Kay", "E-HYPERCALCAEMIA treated RN Kay"])
    #expect(play.advice?.banners.isEmpty == true)
  }

  @Test func `has its plan printed once, with what is met and what is open`() throws {
    let play = try play()
    #expect(play.ward.printed == 1)
    let rows = try #require(play.advice).plan.rows
    #expect(rows.first?.need == "cord-and-nerves" || rows.first?.state == .met)
    #expect(rows.filter { $0.state == .met }.count == 1)
    #expect(rows.count >= 10)
  }

  @Test func `counts what is taken, and calls a patient on a sedative vulnerable`() throws {
    let opioid = try #require(try play().advice?.opioid)
    #expect(opioid.answers.contains { $0.flags.contains(.sedative) })
  }
}
