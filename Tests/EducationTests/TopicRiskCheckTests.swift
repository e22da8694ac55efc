import Clinical
import Education
import Testing

@Suite("The check of a page's figures")
struct TopicRiskCheckTests {
  private let seen = Citation("saito-2019", "abstract", evidence: .seen)

  @Test("finds two denominators on one page")
  func mixedDenominators() {
    let risk = RiskStatement(20, of: 1_000, event: "get a jaw problem", citation: seen)
    #expect(SampleTopic.problems { $0.risks.append(risk) } == [.mixedDenominators])
  }

  @Test(
    "finds a figure that nobody has checked, or that is policy",
    arguments: [
      Evidence.unverified, .policy,
    ])
  func uncheckedFigure(evidence: Evidence) {
    let citation = Citation("saito-2019", "abstract", evidence: evidence)
    let risk = RiskStatement(20, of: 100, event: "need it again", citation: citation)
    #expect(SampleTopic.problems { $0.risks.append(risk) } == [.figureUnverified])
  }

  @Test("finds a number of people in a paragraph that no risk statement has")
  func looseFigure() {
    #expect(
      SampleTopic.problems { $0.patient[0].paragraphs.append("Out of 100 people, 90 get well.") }
        == [.figureWithoutRisk])
  }

  @Test("finds numbers that are not whole people")
  func unsound() {
    let risk = RiskStatement(120, of: 100, event: "get less pain", citation: seen)
    #expect(SampleTopic.problems { $0.risks.append(risk) } == [.unsoundRisk])
  }

  @Test("finds a code that stands twice and a relation to no page")
  func betweenPages() {
    var stray = SampleTopic.clean
    stray.id = "radiotherapy-again"
    stray.related = ["T10", "T99", "c15-worse-after-treatment"]
    let defects = SampleTopic.check.defects(in: [SampleTopic.clean, stray])
    #expect(defects.map(\.problem) == [.repeated("T10"), .topicUnknown("T99")])
  }
}
