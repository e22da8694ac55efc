import Clinical

extension Evaluation {
  /// The same-day matters that nobody has taken note of, or that rest on more than they did then.
  ///
  /// - Source: clinical reference, R-080 and R-083 (policy).
  func unnoted(_ recommendations: [Recommendation]) -> [Recommendation] {
    let today = recommendations.filter { $0.urgency == .sameDay }
    return today.filter { matter in
      guard let noted = facts.acknowledged[matter.code] else { return true }
      guard let before = noted.because else { return false }
      let now = today.filter { $0.code == matter.code }.map(grounds).reduce(into: Set()) {
        $0.formUnion($1)
      }
      return !now.isSubset(of: before)
    }
  }

  /// What the same-day matter of this code rests on.
  func grounds(of code: String, under content: PathwayContent) -> Set<String> {
    recommendations(under: content).filter { $0.code == code && $0.urgency == .sameDay }
      .map(grounds).reduce(into: Set()) { $0.formUnion($1) }
  }

  /// The findings behind it, and every level that a score or the pain has reached: what grows adds to
  /// them, what lessens does not.
  private func grounds(_ matter: Recommendation) -> Set<String> {
    let ids = matter.because.map(\.rawValue)
    let isFracture = ids.contains { $0.hasPrefix("mirels") || $0.hasPrefix("axial") }
    let isPain = ids.contains { $0.hasPrefix("nrs-") }
    return Set(ids + (isFracture ? fractureLevels : []) + (isPain ? painLevels : []))
  }

  private var fractureLevels: [String] {
    facts.lesions.tracks.flatMap { track -> [String] in
      let scores = LesionScores(track.lesion)
      let reached = (8...12).filter { scores.mirels(reaches: $0) == .present }
      let axial = scores.axial30 == .present ? ["\(track.id.rawValue) axial"] : []
      return reached.map { "\(track.id.rawValue) mirels \($0)" } + axial
    }
  }

  private var painLevels: [String] {
    let pain = PainFindings(facts: facts)
    return (4...10).filter { pain.worst(atLeast: $0) == .present }.map { "pain \($0)" }
  }
}
