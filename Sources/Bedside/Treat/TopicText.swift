import Clinical
import Education
import Terminal

/// A topic as lines of one width: danger first for the patient, sources last for staff.
struct TopicText {
  struct Line {
    let text: String
    let role: StyleRole
  }

  /// The language and the references a page is written with.
  struct Room {
    let say: Language
    let catalogue: Catalogue
  }

  let heading: String
  private(set) var lines: [Line] = []
  let width: Int
  private let room: Room

  init(_ topic: Topic, _ voice: Voice, width: Int, in room: Room) {
    let (say, catalogue) = (room.say, room.catalogue)
    self.room = room
    self.width = width
    switch voice {
    case .clinician:
      heading = say(TreatWords.clinicianVoice) + "  " + topic.code + " " + topic.title
      addClinician(topic, say, catalogue)
    case .patient:
      heading = topic.patientTitle
      addPatient(topic, say)
    }
  }

  private mutating func addClinician(_ topic: Topic, _ say: Language, _ catalogue: Catalogue) {
    if !topic.reviewed { add(say(TreatWords.notSigned), as: .muted) }
    for section in topic.clinician {
      title(section.heading)
      for statement in section.statements {
        let mark = say(EvidenceWords.word(for: statement.evidence))
        add(statement.text + " [" + mark + "]", as: .body)
      }
    }
    list(say(TreatWords.unknowns), topic.unknowns)
    title(say(TreatWords.sources))
    for citation in topic.citations { add(say.source(citation, in: catalogue), as: .citation) }
  }

  private mutating func addPatient(_ topic: Topic, _ say: Language) {
    if !topic.dangerSigns.isEmpty {
      add(say(TreatWords.goNow), as: .alarm)
      for sign in topic.dangerSigns { add("! " + sign, as: .caution) }
    }
    list(say(TreatWords.keyPoints), topic.keyPoints)
    for section in topic.patient {
      title(section.heading)
      for paragraph in section.paragraphs { add(paragraph, as: .body) }
    }
    for risk in topic.risks { add(risk) }
    list(say(TreatWords.toDo), topic.actions)
    list(say(TreatWords.questions), topic.questionsToAsk)
  }

  /// The icon array with its sentence underneath; a narrow page gets the sentence alone.
  private mutating func add(_ risk: RiskStatement) {
    title(risk.title)
    let rows = IconArray(risk).lines(filled: "●", empty: "○")
    if let first = rows.first, first.count + 2 < width {
      for row in rows { lines.append(Line(text: row, role: .chartFirst)) }
    }
    add(
      "\(risk.numerator) out of \(risk.denominator) \(risk.event). \(risk.others) \(risk.otherwise).",
      as: .body)
  }

  private mutating func list(_ heading: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    title(heading)
    for item in items { add("· " + item, as: .body) }
  }

  private mutating func title(_ text: String) {
    lines.append(Line(text: "", role: .body))
    add(text, as: .heading)
  }

  private mutating func add(_ text: String, as role: StyleRole) {
    let shown = room.catalogue.shown(text, or: room.say(EdgeWords.doseWithheld))
    lines += Paragraph(shown, width: width).lines.map { Line(text: $0, role: role) }
  }
}
