extension TopicCheck {
  /// The parts that must be there, and how many of each.
  func parts(of topic: Topic) -> [Found] {
    let texts = [
      ("id", topic.id), ("code", topic.code), ("title", topic.title), ("purpose", topic.purpose),
      ("patient-title", topic.patientTitle),
    ]
    let empty = texts.filter { $0.1.isEmpty }.map { Found($0.0, .empty) }
    return empty + counts(of: topic) + emptySections(of: topic) + idleActions(of: topic)
  }

  private func counts(of topic: Topic) -> [Found] {
    let counts = [
      ("key-points", topic.keyPoints.count, 3...5), ("actions", topic.actions.count, 1...8),
      ("questions-to-ask", topic.questionsToAsk.count, 1...8),
      ("teach-back", topic.teachBack.count, 2...3), ("clinician", topic.clinician.count, 1...12),
      ("patient", topic.patient.count, 1...8), ("danger-signs", topic.dangerSigns.count, 0...5),
      ("citations", topic.citations.count, 1...40),
    ]
    return counts.filter { !$0.2.contains($0.1) }.map { Found($0.0, .count($0.1, wanted: $0.2)) }
  }

  private func emptySections(of topic: Topic) -> [Found] {
    let clinician = topic.clinician.enumerated().filter {
      $1.heading.isEmpty || $1.statements.isEmpty || $1.statements.contains { $0.text.isEmpty }
    }
    let patient = topic.patient.enumerated().filter {
      $1.heading.isEmpty || $1.paragraphs.isEmpty || $1.paragraphs.contains("")
    }
    return clinician.map { Found("clinician[\($0.offset)]", .empty) }
      + patient.map { Found("patient[\($0.offset)]", .empty) }
  }

  private func idleActions(of topic: Topic) -> [Found] {
    topic.actions.filter { !PlainWords.isAction($0) }.map { Found("actions", .notAnAction($0)) }
  }
}
