import Clinical
import Education
import Testing

@Suite("The way to the right page")
struct ReadingPathTests {
  private var path: ReadingPath {
    var plan = Topic(id: "plan", code: "T09", title: "Plan", patientTitle: "Your plan")
    plan.context.needs = ["what-matters"]
    plan.context.findings = ["limb-weakness"]
    var cord = Topic(id: "cord", code: "T05", title: "Cord", patientTitle: "Your back")
    cord.dangerSigns = ["Weak legs: go to hospital now."]
    cord.context.findings = ["limb-weakness"]
    cord.context.treatments = ["radiation"]
    cord.related = ["T09", "c01-weak-legs-on-the-stairs"]
    var old = Topic(id: "old", code: "T01", title: "Old", patientTitle: "Old")
    old.context.findings = ["limb-weakness"]
    old.review.status = .retired
    return ReadingPath(topics: [plan, cord, old])
  }

  @Test("leads from a finding to the page with the danger first")
  func findings() {
    #expect(path.topics(for: .finding("limb-weakness")).map(\.code) == ["T05", "T09"])
    #expect(path.first(for: .finding("limb-weakness"))?.id == "cord")
  }

  @Test("leads from a need and from a treatment")
  func needsAndTreatments() {
    #expect(path.first(for: .need("what-matters"))?.code == "T09")
    #expect(path.first(for: .treatment("radiation"))?.code == "T05")
    #expect(path.first(for: .need("exercise")) == nil)
  }

  @Test("never leads to a retired page")
  func retired() {
    #expect(path.topic("T01") == nil)
  }

  @Test("leads on to related pages and leaves practice cases to their own room")
  func related() throws {
    let cord = try #require(path.topic("cord"))
    #expect(path.related(to: cord).map(\.code) == ["T09"])
  }
}
