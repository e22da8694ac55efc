import CarePathway
import Clinical
import Foundation
import Testing

@Suite("A same-day matter that grows after it was noted")
struct WorsenedMatterTests {
  private let now = Moment(seconds: 1_772_355_600)

  private var content: PathwayContent {
    get throws {
      var content = PathwayContent()
      content.rules = [
        try rule("R-081", #"["nrs-4-or-more", "ecog-3-or-more"]"#),
        try rule("R-042", #"["mirels-9-or-more"]"#),
      ]
      return content
    }
  }

  private func rule(_ code: String, _ when: String) throws -> Rule {
    let text = """
      { "id": "\(code.lowercased())-x", "code": "\(code)", "kind": "advice", "urgency": "U2",
        "review-by": "2027-04-30", "when": { "any": \(when) },
        "recommendation": { "clinician": "Act.", "patient": "We act." },
        "citations": [{ "reference": "r", "locator": "l", "evidence": "policy" }] }
      """
    return try JSONDecoder().decode(Rule.self, from: Data(text.utf8))
  }

  private func pain(_ worst: Int, minutes: Int) -> EncounterEvent {
    var entry = PainEntry(at: now.adding(seconds: minutes * 60))
    entry.worst = PainScore(worst)
    return .painRecorded(entry: entry)
  }

  private func codes(_ encounter: Encounter) throws -> [String] {
    Advice(encounter, at: now.adding(hours: 1), under: try content).banners.map(\.code)
  }

  private func take(_ events: EncounterEvent..., into encounter: inout Encounter) throws {
    for event in events {
      _ = try encounter.handle(event, at: now.adding(hours: 1), under: try content)
    }
  }

  private let noted = EncounterEvent.bannerAcknowledged(source: "R-081", by: "RN K")

  @Test func `R-083 a noted pain comes back when it grows, not when it lessens`() throws {
    var encounter = Encounter()
    try take(pain(5, minutes: 0), into: &encounter)
    #expect(try codes(encounter) == ["R-081"])
    try take(noted, into: &encounter)
    #expect(try codes(encounter).isEmpty)
    try take(pain(4, minutes: 10), into: &encounter)
    #expect(try codes(encounter).isEmpty)
    try take(pain(6, minutes: 20), into: &encounter)
    #expect(try codes(encounter) == ["R-081"])
    try take(noted, into: &encounter)
    #expect(try codes(encounter).isEmpty)
  }

  @Test func `R-083 a new reason brings a noted matter back`() throws {
    var encounter = Encounter()
    try take(pain(5, minutes: 0), noted, into: &encounter)
    try take(
      .functionRecorded(fact: .ecog(3)), into: &encounter)
    #expect(try codes(encounter) == ["R-081"])
  }

  @Test func `what was noted stays noted when the record is read again`() throws {
    var encounter = Encounter()
    try take(pain(5, minutes: 0), noted, into: &encounter)
    let again = Encounter(replaying: encounter.history.standing)
    #expect(try codes(again).isEmpty)
    #expect(again.facts.acknowledged["R-081"]?.because?.contains("pain 5") == true)
  }

  @Test func `a record that did not keep the reasons keeps its note`() throws {
    var encounter = Encounter()
    try take(pain(5, minutes: 0), noted, into: &encounter)
    let old = encounter.history.standing.map { recorded in
      guard case .bannerAcknowledged(let source, let by, _) = recorded.event else {
        return recorded
      }
      return RecordedEvent(
        sequence: recorded.sequence, at: recorded.at,
        event: .bannerAcknowledged(source: source, by: by))
    }
    #expect(try codes(Encounter(replaying: old)).isEmpty)
  }
}
