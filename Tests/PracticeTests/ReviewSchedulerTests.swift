import Practice
import Testing

@Suite("The review scheduler")
struct ReviewSchedulerTests {
  let scheduler = ReviewScheduler()

  @Test("carries the 21 published default weights, pinned")
  func weightsArePinned() {
    let weights = ReviewScheduler.weights
    #expect(weights.count == 21)
    #expect(weights[0...3] == [0.212, 1.2931, 2.3065, 8.2956])
    #expect(weights[20] == 0.1542)
  }

  @Test(
    "starts from the published stability of each first rating",
    arguments: [
      (ReviewRating.again, 0.212), (.hard, 1.2931), (.good, 2.3065), (.easy, 8.2956),
    ])
  func startsFromPublishedStability(rating: ReviewRating, stability: Double) {
    #expect(scheduler.first(rating).stability == stability)
  }

  @Test("reproduces the published memory state after six answers: 53.62691 days, 6.3574867")
  func reproducesMemoryState() {
    var memory = scheduler.first(.again)
    for days in [0, 1, 3, 8, 21] {
      memory = scheduler.next(.good, after: memory, days: days)
    }
    #expect(abs(memory.stability - 53.62691) < 1e-4)
    #expect(abs(memory.difficulty - 6.3574867) < 1e-4)
  }

  @Test("reproduces the published run of intervals, with two failures in the middle")
  func reproducesIntervals() {
    var memory = scheduler.next(.good, after: scheduler.first(.good), days: 0)
    var intervals = [scheduler.interval(for: memory)]
    for _ in 0..<4 {
      memory = scheduler.next(.good, after: memory, days: scheduler.interval(for: memory))
      intervals.append(scheduler.interval(for: memory))
    }
    #expect(intervals == [2, 11, 46, 163, 498])
    memory = scheduler.next(.again, after: memory, days: 498)
    memory = scheduler.next(.again, after: memory, days: 0)
    memory = scheduler.next(.good, after: memory, days: 0)
    intervals = [scheduler.interval(for: memory)]
    for _ in 0..<4 {
      memory = scheduler.next(.good, after: memory, days: scheduler.interval(for: memory))
      intervals.append(scheduler.interval(for: memory))
    }
    #expect(intervals == [2, 4, 7, 12, 21])
  }

  @Test("expects 90 % recall when the stability has passed, and less with every day")
  func recallFalls() {
    let memory = ReviewScheduler.Memory(stability: 10, difficulty: 5)
    #expect(abs(scheduler.recall(of: memory, days: 10) - 0.9) < 1e-12)
    let chances = (0...400).map { scheduler.recall(of: memory, days: $0) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 > $1 })
    #expect(chances[0] == 1)
  }

  @Test("keeps difficulty between 1 and 10 and the interval between 1 and 36,500 days")
  func staysInBounds() {
    for rating in ReviewRating.allCases {
      var memory = scheduler.first(rating)
      for _ in 0..<60 {
        memory = scheduler.next(rating, after: memory, days: scheduler.interval(for: memory))
        #expect((1...10).contains(memory.difficulty))
        #expect((1...36_500).contains(scheduler.interval(for: memory)))
      }
    }
  }

  @Test("rates what was missed or unsafe again, late hard, right good, right and sure easy")
  func ratesGrades() {
    func rating(_ credit: Credit, _ timing: KeyFeatureGrade.Timing, _ sure: Int?) -> ReviewRating {
      ReviewRating(credit, timing, gate: .safe, confidence: sure)
    }
    #expect(rating(.none, .inTime, 90) == .again)
    #expect(ReviewRating(.full, .inTime, gate: .unsafe, confidence: 90) == .again)
    #expect(rating(.full, .late, 90) == .hard)
    #expect(rating(Credit(thousandths: 600), .inTime, 90) == .hard)
    #expect(rating(.full, .inTime, 79) == .good)
    #expect(rating(.full, .inTime, nil) == .good)
    #expect(rating(.full, .inTime, 80) == .easy)
  }
}
