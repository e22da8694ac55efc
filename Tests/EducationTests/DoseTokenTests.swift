import Clinical
import Education
import Testing

@Suite("A dose in a text")
struct DoseTokenTests {
  @Test(
    "is found in every spelling",
    arguments: [
      ("Take 5 mg now.", "5 mg"), ("Take 5mg now.", "5mg"), ("2.5-5 mg 4-hourly", "2.5-5 mg"),
      ("25 micrograms/h, one patch", "25 micrograms/h"), ("Give 1 g of it", "1 g"),
      ("400 units daily", "400 units"), ("take two tablets", "two tablets"),
      ("55 kBq/kg every 4 weeks", "55 kbq/kg"), ("10 mL of it", "10 ml"), ("(16 mg)", "16 mg"),
      ("One spoonful at night", "one spoonful"),
    ])
  func found(text: String, dose: String) {
    #expect(DoseToken.found(in: text).first == dose)
  }

  @Test(
    "is not a laboratory value, a radiotherapy dose, a score or a time",
    arguments: [
      "Calcium 3.12 mmol/L.", "A rise of 0.5 mg/dL.", "Above 60 mL/min.", "A single 8 Gy.",
      "Haemoglobin 100 g/L.", "Pain 7 of 10 for 2 weeks.", "Up to 32 people out of 1000.",
      "One visit or two.",
    ])
  func notFound(text: String) {
    #expect(DoseToken.found(in: text).isEmpty)
  }

  @Test("in the patient voice is a defect wherever it stands")
  func inPatientVoice() {
    let dose = "Take 5 mg."
    let plants: [(inout Topic) -> Void] = [
      { $0.patient[0].paragraphs.append(dose) }, { $0.keyPoints[0] = dose },
      { $0.actions.append(dose) }, { $0.questionsToAsk.append(dose) },
      { $0.unknowns.append(dose) }, { $0.patient[0].heading = dose },
      { $0.teachBack[1].prompt = dose }, { $0.purpose = dose },
    ]
    for plant in plants {
      #expect(SampleTopic.problems(plant).contains(.doseForPatient("5 mg")))
    }
  }

  @Test("in the clinician voice must be marked, and a mark must have its dose")
  func marks() {
    #expect(
      SampleTopic.problems {
        $0.clinician[0].statements[0].text = "Relief with dexamethasone 8 mg."
      } == [.doseNotMarked("8 mg")])
    #expect(
      SampleTopic.problems { $0.clinician[0].statements[0].dose = true } == [.markedWithoutDose])
  }

  @Test func `H36 a page as the education mode has it carries no dose in either voice`() {
    var topic = SampleTopic.clean
    let marked = Statement("Dexamethasone 8 mg.", evidence: .seen, sources: ["saito-2019"])
    var unmarked = Statement("Morphine 2.5 mg.", evidence: .seen, sources: ["saito-2019"])
    unmarked.dose = false
    topic.clinician[0].statements += [marked, unmarked]
    topic.clinician.append(.init(heading: "Doses", statements: [marked]))
    let page = topic.withoutDoses
    let texts = page.clinician.flatMap(\.statements).map(\.text) + [page.patientWording]
    #expect(texts.flatMap { DoseToken.found(in: $0) }.isEmpty)
    #expect(page.clinician.map(\.heading) == ["Aim"])
    #expect(page.clinician[0].statements == SampleTopic.clean.clinician[0].statements)
  }
}
