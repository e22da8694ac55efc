import Clinical
import Education

/// A page without a defect, and the glossary and sources it needs.
enum SampleTopic {
  static let glossary = Glossary(terms: [
    GlossaryEntry(
      id: "flare", term: "flare", also: ["flares"],
      definition: "Pain that gets worse for a few days."),
    GlossaryEntry(
      id: "laxative", term: "laxative", also: ["laxatives"],
      definition: "A medicine that helps you poo."),
  ])
  static let references: Set<ReferenceID> = ["saito-2019", "standard-teaching"]
  static let check = TopicCheck(glossary: glossary, references: references)

  /// A page on radiotherapy on which ``check`` finds nothing.
  static let clean = page()

  private static func page() -> Topic {
    var topic = Topic(
      id: "radiotherapy", code: "T10", title: "Radiotherapy", patientTitle: "Rays for a sore bone")
    topic.purpose = "Know what the rays can do for your pain."
    topic.dangerSigns = ["Weak or numb legs: go to hospital now."]
    topic.keyPoints = ["Most people get less pain.", "It takes some weeks.", "A flare can come."]
    topic.actions = ["Take your pain medicine before you come."]
    topic.questionsToAsk = ["When will it work?"]
    topic.glossary = ["flare"]
    topic.patient = [
      .init(
        heading: "What happens",
        paragraphs: ["You lie still. Out of 100 people, 67 get less pain. A flare may come first."])
    ]
    topic.clinician = [
      .init(
        heading: "Aim",
        statements: [
          Statement(
            "Relief in 67 of 100 after a single 8 Gy.", evidence: .seen, sources: ["saito-2019"])
        ])
    ]
    topic.teachBack = [
      TeachBackPrompt(
        .danger, fact: "Weak or numb legs: go to hospital now.",
        prompt: "What would you do if your legs felt weak?"),
      TeachBackPrompt(.fact, fact: "It takes some weeks.", prompt: "When will it work?"),
    ]
    topic.citations = [Citation("saito-2019", "abstract", evidence: .seen)]
    topic.risks = [
      RiskStatement(67, of: 100, event: "get less pain", citation: topic.citations[0])
    ]
    return topic
  }

  /// What ``check`` finds once `plant` has spoilt the clean page.
  static func problems(_ plant: (inout Topic) -> Void) -> [TopicDefect.Problem] {
    var topic = clean
    plant(&topic)
    return check.defects(in: topic).map(\.problem)
  }
}
