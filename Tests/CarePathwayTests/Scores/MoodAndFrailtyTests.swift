import CarePathway
import Clinical
import Testing

@Suite("PHQ-4 and G8")
struct MoodAndFrailtyTests {
  @Test("PHQ-4 of 3, 2, 1, 0 is 6, moderate, anxiety positive and depression negative")
  func phq4() throws {
    let score = try PHQ4([3, 2, 1, 0])
    #expect(score.total.exact == 6)
    #expect(score.bands == [.moderate])
    #expect(score.anxiety.exact == 5)
    #expect(score.depression.exact == 1)
    #expect(score.working.suffix(2) == ["anxiety 5: positive", "depression 1: negative"])
  }

  @Test(
    "PHQ-4 changes its band at 2, 5 and 8",
    arguments: [
      (2, PHQ4Band.none), (3, .mild), (5, .mild), (6, .moderate), (8, .moderate), (9, .severe),
    ])
  func phq4Bands(total: Int, band: PHQ4Band) {
    #expect(PHQ4.band(of: total) == band)
  }

  @Test("PHQ-4 is a range while an answer is missing, and refuses what it has no room for")
  func phq4Gaps() throws {
    #expect(try PHQ4([3, 3, nil, nil]).total == ScoreRange(6, 12))
    #expect(throws: ScoreRefusal.outsideRange(item: "worry", 0...3)) { try PHQ4([0, 4, 0, 0]) }
    #expect(throws: ScoreRefusal.outsideRange(item: "answers", 4...4)) { try PHQ4([0, 0, 0]) }
  }

  @Test("G8 at its best is 17")
  func g8Best() throws {
    let score = try G8(best)
    #expect(score.total.exact == 34)
    #expect(score.sum == "2 + 3 + 2 + 2 + 3 + 1 + 2 + 2 = 17")
    #expect(score.bands == [.fit])
  }

  @Test("G8 counts half a point for not knowing one's health")
  func g8Half() throws {
    var answers = best
    answers.health = .unknown
    #expect(try G8(answers).sum.hasSuffix("= 15.5"))
  }

  @Test("G8 refers at 14 and not at 14.5", arguments: [(28, G8Band.refer), (29, .fit)])
  func g8Bands(doubled: Int, band: G8Band) {
    #expect(G8.band(of: doubled) == band)
  }

  @Test(
    "G8 changes its points for body mass at 19, 21 and 23, and for age at 80 and 86",
    arguments: [
      (18_9, 79, 0, 4), (19_0, 80, 2, 2), (20_9, 85, 2, 2), (21_0, 86, 4, 0), (22_9, 79, 4, 4),
      (23_0, 79, 6, 4),
    ])
  func g8Edges(tenthsOfIndex: Int, age: Int, index: Int, ageItem: Int) throws {
    var answers = best
    answers.bodyMassIndex = Rational(tenthsOfIndex, over: 10)
    answers.ageYears = age
    let items = try G8(answers).items
    #expect(items[4].points.exact == index)
    #expect(items[7].points.exact == ageItem)
  }

  @Test("G8 counts more than three medicines", arguments: [(3, 2), (4, 0)])
  func g8Medicines(count: Int, doubled: Int) throws {
    var answers = best
    answers.medicines = count
    #expect(try G8(answers).items[5].points.exact == doubled)
  }

  @Test("G8 is not for people under 70, and a range while it is not complete")
  func g8Refuses() throws {
    var answers = best
    answers.ageYears = 69
    #expect(throws: ScoreRefusal.ageBelow(70)) { try G8(answers) }
    #expect(try G8(G8Answers()).total == ScoreRange(0, 34))
  }

  private var best: G8Answers {
    var answers = G8Answers()
    answers.intake = G8Answers.Intake.none
    answers.weightLoss = G8Answers.WeightLoss.none
    answers.mobility = .goesOut
    answers.mind = G8Answers.Mind.none
    answers.bodyMassIndex = Rational(23)
    answers.medicines = 3
    answers.health = .better
    answers.ageYears = 79
    return answers
  }
}
