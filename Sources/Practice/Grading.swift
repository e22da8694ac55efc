/// Marks the steps of one learner against the key features of one case.
///
/// A value without memory: the same steps under the same case always earn the same marks. A
/// rejected answer forfeits its key feature unless a better one follows it (policy). The marks for
/// safety beyond the gate and for numbers are not worked out here: both need the engine that
/// computes doses.
///
///     haloperidol, then a switch with too little taken off (3/10)  ->  3/10
///
/// - Source: Osteon practice cases, rubric and worked example (policy).
public struct Grading: Sendable {
  private let practiceCase: PracticeCase
  private let steps: [PracticeStep]
  /// The first minute at which each id came.
  private let minutes: [String: Int]

  public init(_ steps: [PracticeStep], in practiceCase: PracticeCase) {
    self.practiceCase = practiceCase
    self.steps = steps
    minutes = Dictionary(steps.map { ($0.id, $0.minute) }) { min($0, $1) }
  }

  /// One grade a key feature, in the order of the case.
  public var keyFeatures: [KeyFeatureGrade] { practiceCase.keyFeatures.map(grade) }

  /// Unsafe when a step is marked in the case as a critical miss or a lethal action, or when a
  /// deterioration that can kill was not prevented by the time the learner stopped.
  public var gate: SafetyGate {
    let verdicts = practiceCase.actions.filter { minutes[$0.id] != nil }.compactMap(\.verdict)
    return verdicts.contains(where: \.closesTheGate) || isLetDie ? .unsafe : .safe
  }

  /// The rubric with every part that steps alone decide; `others` are given by the engine.
  public func rubric(others: [Rubric.Part: Credit] = [:]) -> Rubric {
    var credits = others
    credits[.keyFeatures] = keyFeatureCredit
    credits[.timing] = timing
    credits[.communication] = communication
    credits[.efficiency] = efficiency
    return Rubric(credits: credits, gate: gate)
  }
}

extension Grading {
  private var isLetDie: Bool {
    let end = steps.map(\.minute).max() ?? practiceCase.minutes
    return practiceCase.clock.contains { event in
      event.severity == .lethal && event.atMinute <= end
        && !event.unless.contains { (minutes[$0] ?? .max) <= event.atMinute }
    }
  }

  private func grade(_ feature: PracticeCase.KeyFeature) -> KeyFeatureGrade {
    let given = feature.accept.filter { minutes[$0] != nil }
    let missing = feature.accept.filter { minutes[$0] == nil }
    let credit = credit(feature, given: given, missing: missing)
    let minute = minute(of: feature, given: given)
    return KeyFeatureGrade(
      feature: feature.id, weight: feature.weight, credit: credit,
      timing: timing(of: feature, minute), missing: missing)
  }

  private func credit(
    _ feature: PracticeCase.KeyFeature, given: [String], missing: [String]
  ) -> Credit {
    if isLastAnswerRejected(feature) { return .none }
    if given.count >= feature.needed { return .full }
    let partial = feature.partial.first { partial in
      partial.missing.map { missing == [$0] } ?? partial.action.map { minutes[$0] != nil } ?? false
    }
    return partial?.credit ?? Credit.share(given.count, of: feature.needed)
  }

  private func isLastAnswerRejected(_ feature: PracticeCase.KeyFeature) -> Bool {
    let answers = feature.accept + feature.partial.compactMap(\.action) + feature.reject
    let last = steps.last { answers.contains($0.id) }
    return last.map { feature.reject.contains($0.id) } ?? false
  }

  /// The minute of the answer that completed the feature, or the last one towards it.
  private func minute(of feature: PracticeCase.KeyFeature, given: [String]) -> Int? {
    let counted = given + feature.partial.compactMap(\.action)
    let inOrder = counted.compactMap { minutes[$0] }.sorted()
    return inOrder.prefix(feature.needed).last
  }

  private func timing(
    of feature: PracticeCase.KeyFeature, _ minute: Int?
  ) -> KeyFeatureGrade.Timing {
    guard let minute else { return .never }
    return minute <= feature.deadlineMinute ?? .max ? .inTime : .late
  }
}

extension Grading {
  private var keyFeatureCredit: Credit { Self.mean(keyFeatures.map { ($0.credit, $0.weight) }) }

  /// The key features with a deadline that were answered before it, by weight.
  private var timing: Credit {
    let dated = Set(practiceCase.keyFeatures.filter { $0.deadlineMinute != nil }.map(\.id))
    return Self.mean(
      keyFeatures.filter { dated.contains($0.feature) }.map { grade in
        let isEarned = grade.timing == .inTime && grade.credit > .none
        return (isEarned ? .full : .none, grade.weight)
      })
  }

  /// The scores of the phrases chosen, out of the marks for communication.
  private var communication: Credit {
    let score = practiceCase.phrases.filter { minutes[$0.id] != nil }.reduce(0) { $0 + $1.score }
    return Credit.share(score, of: Rubric.marks(.communication))
  }

  /// Tests that decided or helped, of all tests; never under three tenths.
  ///
  /// None without a test.
  private var efficiency: Credit {
    let tests = practiceCase.reveals.filter { $0.isTest && minutes[$0.id] != nil }
    guard !tests.isEmpty else { return .none }
    let needed = tests.filter { $0.value == .decisive || $0.value == .useful }
    return max(Credit.share(needed.count, of: tests.count), Credit(thousandths: 300))
  }

  private static func mean(_ parts: [(credit: Credit, weight: Int)]) -> Credit {
    let weights = parts.reduce(0) { $0 + $1.weight }
    guard weights > 0 else { return .none }
    return Credit(thousandths: parts.reduce(0) { $0 + $1.credit.thousandths * $1.weight } / weights)
  }
}
