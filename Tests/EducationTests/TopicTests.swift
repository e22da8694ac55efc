import Clinical
import Education
import Foundation
import Testing

@Suite("A page as its file has it")
struct TopicTests {
  @Test("is decoded from the names an author writes")
  func decodes() throws {
    let topic = try JSONDecoder().decode(Topic.self, from: Data(file.utf8))
    #expect(topic.code == "T05")
    #expect(topic.title(in: .patient) == "Pressure on the nerves")
    #expect(topic.title(in: .clinician) == "Cord compression")
    #expect(topic.dangerSigns == ["Weak legs: go now."])
    #expect(topic.teachBack.first?.kind == .danger)
    #expect(topic.clinician[0].statements[0].dose)
    #expect(topic.risks[0].range == 5...21)
    #expect(topic.context.findings == ["limb-weakness"])
    #expect(!topic.reviewed)
    #expect(topic.reviewBy == CalendarDay("2027-04-30"))
    #expect(topic.languages[0].backTranslated == CalendarDay("2026-01-02"))
  }

  @Test("is refused when a field is missing")
  func missingField() {
    let short = file.replacing("\"unknowns\": [],", with: "")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Topic.self, from: Data(short.utf8))
    }
  }

  @Test("has one other voice to turn to, and turning twice comes back")
  func voices() {
    for voice in Voice.allCases { #expect(voice.other.other == voice && voice.other != voice) }
  }

  private let file = """
    {"id": "cord", "code": "T05", "title": "Cord compression",
     "patient-title": "Pressure on the nerves", "purpose": "Know the signs.",
     "review": {"status": "draft", "by": "2027-04-30"},
     "danger-signs": ["Weak legs: go now."], "key-points": [],
     "clinician": [{"heading": "Do", "statements": [
       {"text": "16 mg once.", "evidence": "seen", "sources": ["nice-qs56"], "dose": true}]}],
     "patient": [{"heading": "Go", "paragraphs": ["Go now."]}],
     "actions": [], "unknowns": [], "questions-to-ask": [],
     "risks": [{"title": "Jaw", "event": "get it", "otherwise": "do not", "numerator": 21,
       "denominator": 1000, "low": 5, "high": 21, "time-span": "in 1 year", "group": "people",
       "certainty": "", "citation":
         {"reference": "limones-2020", "locator": "abstract", "evidence": "seen"}}],
     "teach-back": [{"kind": "danger", "fact": "Weak legs: go now.", "prompt": "What then?"}],
     "context": {"findings": ["limb-weakness"], "needs": [], "treatments": []},
     "related": [], "glossary": [], "languages": [{"code": "de", "translator": "A",
       "reviewer": "B", "back-translated": "2026-01-02"}],
     "citations": []}
    """
}
