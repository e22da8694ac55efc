import Practice
import Testing

@Suite("Grading of a practice case")
struct GradingTests {
  @Test("gives the learner of the worked example 1, 3/10, 6/10 and 1: 16 of 25 marks")
  func worksTheExample() throws {
    let steps = SampleCase.learner + SampleCase.steps("14 normalise, 14 teach-back")
    let graded = Grading(steps, in: try SampleCase.theCat())
    #expect(graded.keyFeatures.map(\.credit.thousandths) == [1_000, 300, 600, 1_000])
    #expect(graded.keyFeatures[2].missing == ["urine-dip"])
    let rubric = graded.rubric()
    #expect(rubric.points(.keyFeatures) == 16)
    #expect(rubric.points(.communication) == 8)
    #expect(rubric.points(.timing) == 5)
    #expect(graded.gate == .safe)
  }

  @Test("gives the expert full marks for every key feature and for timing")
  func expertEarnsAll() throws {
    let cat = try SampleCase.theCat()
    let path = cat.expert.path.map { PracticeStep($0.step, minute: $0.minute) }
    let steps =
      path
      + SampleCase.steps("9 opioid-neurotoxicity, 10 lower-rescue-dose, 10 laxative-continued")
    let rubric = Grading(steps, in: cat).rubric()
    #expect(rubric.points(.keyFeatures) == 25)
    #expect(rubric.points(.timing) == 5)
    #expect(rubric.points(.efficiency) == 5)
  }

  @Test("gives nothing to a learner who does nothing")
  func nothingEarnsNothing() throws {
    #expect(Grading([], in: try SampleCase.theCat()).rubric().total == 0)
  }

  @Test("forfeits a key feature whose last answer is a rejected one")
  func rejectedAnswerForfeits() throws {
    let cat = try SampleCase.theCat()
    let steps = SampleCase.steps("5 opioid-neurotoxicity, 6 psychosis")
    #expect(Grading(steps, in: cat).keyFeatures[0].credit == .none)
    #expect(Grading(steps.reversed(), in: cat).keyFeatures[0].credit == .full)
  }

  @Test("marks an answer after the deadline as late")
  func lateAnswer() throws {
    let cat = try SampleCase.theCat()
    func first(at minute: Int) -> KeyFeatureGrade {
      Grading([PracticeStep("opioid-neurotoxicity", minute: minute)], in: cat).keyFeatures[0]
    }
    #expect(first(at: 12).timing == .inTime)
    #expect(first(at: 13).timing == .late)
    #expect(Grading([], in: cat).keyFeatures[0].timing == .never)
  }

  @Test("counts the tests that were needed: four of five give 4 of 5 marks, and never under 3/10")
  func efficiency() throws {
    let cat = try SampleCase.theCat()
    let four = SampleCase.steps("1 results-calcium, 2 results-kidney, 3 urine-dip, 9 ct-head")
    #expect(Grading(four, in: cat).rubric().credits[.efficiency] == .share(3, of: 4))
    let scanOnly = SampleCase.steps("1 ct-head")
    #expect(Grading(scanOnly, in: cat).rubric().credits[.efficiency]?.thousandths == 300)
    #expect(Rubric(credits: [.efficiency: .share(4, of: 5)], gate: .safe).total == 4)
  }

  @Test("is the same however often it is repeated")
  func isPure() throws {
    let cat = try SampleCase.theCat()
    let once = Grading(SampleCase.learner, in: cat)
    let twice = Grading(SampleCase.learner, in: cat)
    #expect(once.keyFeatures == twice.keyFeatures)
    #expect(once.rubric() == twice.rubric())
  }
}
