import Clinical

/// How near gemcitabine and radiotherapy lie to each other, given or proposed.
///
/// - Source: gemcitabine label (S85): seven days or less, on either side.
struct RadiosensitiserGap {
  /// One course: from its first to its last moment.
  private struct Span {
    let first: Moment
    let last: Moment

    func days(to other: Span) -> Int {
      max(0, max(first - other.last, other.first - last)) / 86_400
    }
  }

  private let facts: EncounterFacts

  init(_ facts: EncounterFacts) { self.facts = facts }

  var all: [DerivedFinding] {
    [
      DerivedFinding(
        "gemcitabine-radiotherapy-within-7-days", within7Days,
        citations: .gemcitabineGap)
    ]
  }

  /// Not assessed when both are only proposed, without dates.
  private var within7Days: Finding {
    let drug = proposals { $0.agent == "gemcitabine" }
    let beams = proposals { Self.beams.contains($0.option) }
    let drugGiven = spans { $0.agent == "gemcitabine" }
    let beamsGiven = spans(\.isRadiotherapy)
    let drugs = drugGiven + drug.map(span)
    let courses = beamsGiven + beams.map(span)
    guard !drugs.isEmpty, !courses.isEmpty else {
      return facts.treatments.isEmpty ? .notAssessed : .absent
    }
    let bothUndated =
      drugGiven.isEmpty && beamsGiven.isEmpty && (drug + beams).allSatisfy { $0.date == nil }
    if bothUndated { return .notAssessed }
    return Finding(drugs.contains { drug in courses.contains { drug.days(to: $0) <= 7 } })
  }

  private func proposals(_ isMeant: (Proposal) -> Bool) -> [Proposal] {
    facts.proposals.filter { $0.state != .declined && isMeant($0) }
  }

  /// A proposal without a date is for now.
  private func span(_ proposal: Proposal) -> Span {
    Span(
      first: proposal.date?.earliest ?? facts.now, last: proposal.date?.latest ?? facts.now)
  }

  private func spans(_ isMeant: (TreatmentGiven) -> Bool) -> [Span] {
    facts.treatments.filter(isMeant).map { given in
      let first = (given.started ?? given.last ?? given.ended)?.earliest ?? facts.now
      return Span(first: first, last: (given.ended ?? given.last)?.latest ?? facts.now)
    }
  }

  private static let beams: Set<String> = [
    "radiotherapy-single", "radiotherapy-several", "radiotherapy-again", "sbrt",
  ]
}
