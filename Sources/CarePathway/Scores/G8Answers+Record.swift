import Clinical

extension G8Answers {
  /// The answers as recorded by item name, in words or in the points of the published table.
  init(recorded answers: [String: String]) {
    self.init()
    intake = Self.read(answers["intake"]) { $0.doubled }
    weightLoss = Self.read(answers["weightLoss"]) { $0.doubled }
    mobility = Self.read(answers["mobility"]) { $0.doubled }
    mind = Self.read(answers["mind"]) { $0.doubled }
    health = Self.read(answers["health"]) { $0.doubled }
    medicines = answers["medicines"].flatMap { Int($0) }
    ageYears = answers["age"].flatMap { Int($0) }
  }

  private static func read<Answer: CaseIterable & RawRepresentable<String>>(
    _ text: String?, doubled: (Answer) -> Int
  ) -> Answer? {
    guard let text else { return nil }
    return Answer(rawValue: text)
      ?? Answer.allCases.first { G8.figure(doubled($0)) == text }
  }
}
