import Clinical

/// Mood by PHQ-4, frailty by G8.
///
/// A score with a missing answer counts as reaching its limit when it may reach it; a scale nobody
/// began is not assessed.
struct MoodFindings {
  let facts: EncounterFacts
  let readings: Readings

  var all: [DerivedFinding] { phq4 + [g8] }

  private var phq4: [DerivedFinding] {
    let score = facts.scales.phq4.flatMap { answers in
      answers.contains { $0 != nil } ? try? PHQ4(answers) : nil
    }
    let working = score?.working ?? []
    func finding(_ id: FindingID, _ sum: ScoreRange?, reaches limit: Int) -> DerivedFinding {
      DerivedFinding(
        id, sum.map { Finding($0.reaches(limit)) } ?? .notAssessed, working: working,
        citations: PHQ4.citations)
    }
    return [
      finding("phq4-9-or-more", score?.total, reaches: PHQ4.severeLimit),
      finding("phq4-anxiety", score?.anxiety, reaches: PHQ4.pairLimit),
      finding("phq4-depression", score?.depression, reaches: PHQ4.pairLimit),
    ]
  }

  private var g8: DerivedFinding {
    let citations = G8.citations
    let age = facts.person.age(on: facts.now.day)
    if let age, age < G8.lowestAge {
      return DerivedFinding("g8-14-or-less", .absent, citations: citations)
    }
    guard age != nil, let recorded = facts.scales.g8, !recorded.isEmpty,
      let score = try? G8(facts.g8Answers(recorded, readings))
    else { return DerivedFinding("g8-14-or-less", .notAssessed, citations: citations) }
    return DerivedFinding(
      "g8-14-or-less", Finding(score.total.lowest <= G8.referLimit), working: [score.sum],
      citations: citations)
  }
}

extension EncounterFacts {
  /// The answers given, and age, body mass and number of medicines where the record has them.
  fileprivate func g8Answers(_ recorded: [String: String], _ readings: Readings) -> G8Answers {
    var answers = G8Answers(recorded: recorded)
    answers.ageYears = person.age(on: now.day)
    if let weight = weight(readings), let height = person.height {
      answers.bodyMassIndex = (try? BodySize.compute(weight: weight, height: height))?.bodyMassIndex
    }
    if answers.medicines == nil, medicinesComplete == .present {
      let taken = medicines.filter { isInUse($0.line) }.map(\.line.drug)
      answers.medicines = Set(taken + coMedicines.filter { $0.value == .present }.keys).count
    }
    return answers
  }
}
