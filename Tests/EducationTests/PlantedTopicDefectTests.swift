import Clinical
import Education
import Testing

/// One plant for each kind of defect that the check of a page knows.
@Suite("Every kind of defect of a page")
struct PlantedTopicDefectTests {
  @Test(arguments: Kind.allCases)
  fileprivate func `is found when it is planted in a page that has none`(kind: Kind) {
    var topic = SampleTopic.clean
    kind.plant(in: &topic)
    let found = SampleTopic.check.defects(in: [SampleTopic.clean, topic]).map(\.problem)
    let kinds = Set(found.filter { $0 != .repeated("T10") }.map(Kind.init))
    #expect(kind == .repeated ? found.contains(.repeated("T10")) : kinds == [kind], "\(found)")
  }

  @Test
  func `A glossary's own defects are found: hard, long, empty, with a dose, misread, twice`() {
    var glossary = SampleTopic.glossary
    glossary.terms += [
      GlossaryEntry(
        id: "a", term: "a", also: [],
        definition: "Multidisciplinary deliberation necessitates osteological evaluation."),
      GlossaryEntry(
        id: "b", term: "b", also: [],
        definition: Array(repeating: "go", count: 21).joined(separator: " ") + "."),
      GlossaryEntry(id: "c", term: "c", also: [], definition: ""),
      GlossaryEntry(id: "d", term: "d", also: [], definition: "You take 5 mg of it."),
      GlossaryEntry(id: "e", term: "e", also: [], definition: "It is .5 long."),
      GlossaryEntry(id: "f", term: "Flare", also: [], definition: "Pain again."),
    ]
    let check = TopicCheck(glossary: glossary, references: SampleTopic.references)
    let defects = check.glossaryDefects()
    func kinds(of id: String) -> Set<Kind> {
      Set(defects.filter { $0.topic == id }.map { Kind($0.problem) })
    }
    #expect(kinds(of: "a") == [.gradeTooHigh])
    #expect(kinds(of: "b") == [.sentenceTooLong])
    #expect(kinds(of: "c") == [.empty])
    #expect(kinds(of: "d") == [.doseForPatient])
    #expect(kinds(of: "e") == [.unsafeNotation])
    #expect(kinds(of: "f") == [.repeated])
  }
}

/// The kinds by name; a new kind does not compile until it has a name and a plant here.
private enum Kind: CaseIterable {
  case empty, gradeTooHigh, sentenceTooLong, paragraphTooLong, count, dangerNotFirst
  case dangerNotAskedBack, dangerNotOnPage, doseForPatient, doseNotMarked, markedWithoutDose
  case unsafeNotation, bannedWord, tooManyNegativeContractions, notAnAction, termUnlinked
  case termUnknown, termUnused, unsoundRisk, mixedDenominators, figureUnverified
  case figureWithoutRisk, sourceUncited, referenceUnknown, topicUnknown, repeated

  init(_ problem: TopicDefect.Problem) {
    self =
      switch problem {
      case .empty: .empty
      case .gradeTooHigh: .gradeTooHigh
      case .sentenceTooLong: .sentenceTooLong
      case .paragraphTooLong: .paragraphTooLong
      case .count: .count
      case .dangerNotFirst: .dangerNotFirst
      case .dangerNotAskedBack: .dangerNotAskedBack
      case .dangerNotOnPage: .dangerNotOnPage
      case .doseForPatient: .doseForPatient
      case .doseNotMarked: .doseNotMarked
      case .markedWithoutDose: .markedWithoutDose
      case .unsafeNotation: .unsafeNotation
      case .bannedWord: .bannedWord
      case .tooManyNegativeContractions: .tooManyNegativeContractions
      case .notAnAction: .notAnAction
      case .termUnlinked: .termUnlinked
      case .termUnknown: .termUnknown
      case .termUnused: .termUnused
      case .unsoundRisk: .unsoundRisk
      case .mixedDenominators: .mixedDenominators
      case .figureUnverified: .figureUnverified
      case .figureWithoutRisk: .figureWithoutRisk
      case .sourceUncited: .sourceUncited
      case .referenceUnknown: .referenceUnknown
      case .topicUnknown: .topicUnknown
      case .repeated: .repeated
      }
  }

  /// Spoils the page so that this kind of defect, and no other, is on it.
  func plant(in topic: inout Topic) {
    topic.code = self == .repeated ? topic.code : "T11"
    topic.id = "planted"
    switch self {
    case .empty: topic.purpose = ""
    case .gradeTooHigh:
      topic.patient[0].paragraphs.append(
        "Multidisciplinary deliberation necessitates osteological evaluation.")
    case .sentenceTooLong:
      topic.patient[0].paragraphs.append(
        Array(repeating: "go", count: 21).joined(separator: " ") + ".")
    case .paragraphTooLong:
      topic.patient[0].paragraphs.append(
        Array(repeating: "Go and sit down.", count: 16).joined(separator: " "))
    case .count: topic.keyPoints.removeLast(1 + 1)
    case .dangerNotFirst: topic.teachBack.reverse()
    case .dangerNotAskedBack: topic.teachBack[0].kind = .fact
    case .dangerNotOnPage: topic.teachBack[0].fact = "Weak legs."
    case .doseForPatient: topic.patient[0].paragraphs.append("You take 5 mg of it.")
    case .doseNotMarked: topic.clinician[0].statements[0].text = "Start with 5 mg."
    case .markedWithoutDose: topic.clinician[0].statements[0].dose = true
    case .unsafeNotation: topic.clinician[0].statements[0].text = "Relief by .5 points."
    case .bannedWord: topic.patient[0].paragraphs.append("You will win this battle.")
    case .tooManyNegativeContractions: topic.keyPoints[0] = "You can't feel it. Don't move."
    case .notAnAction: topic.actions = ["The pain medicine."]
    case .termUnlinked: topic.glossary = []
    case .termUnknown: topic.glossary.append("stent")
    case .termUnused: topic.glossary.append("laxative")
    case .unsoundRisk, .mixedDenominators, .figureUnverified: plantRisk(in: &topic)
    case .figureWithoutRisk:
      topic.patient[0].paragraphs.append("Out of 100 people, 90 get well.")
    case .sourceUncited: topic.clinician[0].statements[0].sources = ["standard-teaching"]
    case .referenceUnknown:
      topic.citations.append(Citation("nobody-2020", "", evidence: .seen))
    case .topicUnknown: topic.related = ["T99"]
    case .repeated: break
    }
  }

  private func plantRisk(in topic: inout Topic) {
    let evidence: Evidence = self == .figureUnverified ? .unverified : .seen
    let citation = Citation("saito-2019", "abstract", evidence: evidence)
    let denominator = self == .mixedDenominators ? 1_000 : 100
    let people = self == .unsoundRisk ? 120 : 20
    topic.risks.append(
      RiskStatement(people, of: denominator, event: "need it again", citation: citation))
  }
}
