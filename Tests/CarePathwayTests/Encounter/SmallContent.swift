import CarePathway
import Clinical
import Foundation

/// Two flags, four rules and their checklists: enough of a pathway to walk every state of one.
enum SmallContent {
  static func make() throws -> PathwayContent {
    var content = PathwayContent()
    content.flags = try decode(flags)
    content.rules = try decode(rules)
    content.cards = try decode(cards)
    content.questions = try decode(questions)
    return content
  }

  private static func decode<Value: Decodable>(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  private static let citation =
    #"[{"reference": "osteon-policy", "locator": "test", "evidence": "policy"}]"#

  private static let flags = """
    [{"id": "f-01-cord", "code": "F01", "finding": "cord-compression-suspected", "urgency": "U0",
      "raises": "E-MSCC", "short": "Weak legs", "parts": ["spinal-pain", "limb-weakness"],
      "question": {"clinician": "Weak?", "patient": "Weak?", "why": "Hours matter."},
      "when": {"all": ["spinal-pain", "limb-weakness"]},
      "advice": {"clinician": "Phone.", "patient": "Phone."}, "citations": \(citation)},
     {"id": "f-13-skull", "code": "F13", "finding": "skull-base-disease-suspected",
      "urgency": "U2", "short": "Headache", "parts": ["severe-headache"],
      "question": {"clinician": "Headache?", "patient": "Headache?", "why": "Nerves."},
      "when": {"any": ["severe-headache"]},
      "sooner": [{"urgency": "U1", "when": {"all": ["facial-palsy"]}}],
      "advice": {"clinician": "Image the skull base.", "patient": "A scan."},
      "plan": {"need": "imaging", "action": "MRI", "who": "doctor", "by": "24 h"},
      "citations": \(citation)}]
    """

  private static let rules = """
    [{"id": "r-001-cord", "code": "R-001", "kind": "emergency", "urgency": "U0",
      "raises": "E-MSCC", "when": {"any": ["cord-compression-suspected"]},
      "recommendation": {"clinician": "Call now.", "patient": "Call now."},
      "plan": {"need": "cord-and-nerves", "action": "Call", "who": "doctor", "by": "now"},
      "citations": \(citation)},
     {"id": "r-081-pain", "code": "R-081", "kind": "advice", "urgency": "U2",
      "when": {"all": ["pain-distress"], "none": ["pain-absent"]},
      "recommendation": {"clinician": "Treat pain.", "patient": "Pain can be treated."},
      "plan": {"need": "pain", "action": "Plan", "who": "nurse", "by": "24 h"},
      "citations": \(citation)}]
    """

  private static let cards = """
    [{"id": "E-MSCC", "title": "possible cord compression", "patient-title": "Nerves",
      "priority": 3, "comfort": "Only if wanted.", "citations": \(citation),
      "steps": [
        {"id": "phone", "action": "Phone", "patient": "We phone.", "who": "doctor",
         "within": "now", "closing": "name-and-time"},
        {"id": "turn", "action": "Turn", "patient": "We turn you.", "who": "nurse",
         "within": "4 h", "closing": "none"}]}]
    """

  private static let questions: String = {
    let ids = [
      "spinal-pain", "limb-weakness", "severe-headache", "facial-palsy", "pain-distress",
      "pain-absent", "known-cancer",
    ]
    let items = ids.map {
      #"{"id": "\#($0)", "short": "\#($0)", "group": "cancer", "clinician": "?", "#
        + #""patient": "?", "why": "?", "citations": []}"#
    }
    return "[" + items.joined(separator: ",") + "]"
  }()
}
