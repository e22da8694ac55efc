import Clinical
import Testing

@Suite("A finding")
struct FindingTests {
  @Test("that nobody asked about stays unknown when it is negated")
  func negation() {
    #expect(!Finding.present == .absent)
    #expect(!Finding.absent == .present)
    #expect(!Finding.notAssessed == .notAssessed)
  }

  @Test("combines with others by Kleene's tables", arguments: Finding.allCases)
  func kleene(finding: Finding) {
    #expect((finding && .present) == finding)
    #expect((finding && .absent) == .absent)
    #expect((finding || .absent) == finding)
    #expect((finding || .present) == .present)
    #expect((Finding.notAssessed && .present) == .notAssessed)
    #expect((Finding.notAssessed || .absent) == .notAssessed)
  }

  @Test("that is set to not assessed leaves no trace in the assessment")
  func notAssessedIsAbsence() {
    var assessment = Assessment()
    assessment["fever"] = .present
    assessment["fever"] = .notAssessed
    #expect(assessment == Assessment())
    #expect(assessment["fever"] == .notAssessed)
  }
}
