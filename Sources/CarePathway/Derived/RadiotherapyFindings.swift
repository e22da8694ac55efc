import Clinical

/// What earlier radiotherapy means: a flare, no answer, pain that came back, a field used before.
///
/// While no treatment at all is recorded the history counts as not taken.
struct RadiotherapyFindings {
  private let facts: EncounterFacts
  private let courses: [TreatmentGiven]
  private let proposals: Proposals

  init(_ facts: EncounterFacts, _ proposals: Proposals) {
    self.facts = facts
    self.proposals = proposals
    courses = facts.treatments.filter(\.isRadiotherapy)
  }

  var all: [DerivedFinding] {
    [
      DerivedFinding("radiotherapy-within-10-days", any(isRecent)),
      DerivedFinding("radiotherapy-response-poor", any(respondedPoorly)),
      DerivedFinding("radiotherapy-pain-returned", any(painReturned)),
      DerivedFinding("prior-radiotherapy-at-site", priorAtSite),
      DerivedFinding(
        "prior-radiotherapy-details-not-recorded", Finding(priorAtSite == .present && lacksDetails)
      ),
    ]
  }

  private func any(_ finding: (TreatmentGiven) -> Finding) -> Finding {
    guard !facts.treatments.isEmpty else { return .notAssessed }
    return courses.reduce(.absent) { $0 || finding($1) }
  }

  /// Under way, or within 10 days of its end.
  private func isRecent(_ course: TreatmentGiven) -> Finding {
    guard let ended = course.ended ?? course.last else {
      return course.started == nil ? .notAssessed : .present
    }
    return Finding(facts.now - ended.latest <= 10 * 86_400)
  }

  /// 28 days or more after the course: worst pain has fallen by less than two points.
  private func respondedPoorly(_ course: TreatmentGiven) -> Finding {
    guard let days = daysSince(course) else { return .notAssessed }
    guard days >= 28 else { return .absent }
    if let told = course.toldResponse { return !told }
    guard let fall = PainCourse(facts.pain, of: course).fall else { return .notAssessed }
    return Finding(fall < 2)
  }

  /// More than 30 days after the course: worst pain is two points or more above its best since.
  private func painReturned(_ course: TreatmentGiven) -> Finding {
    guard let days = daysSince(course) else { return .notAssessed }
    guard days > 30 else { return .absent }
    let pain = PainCourse(facts.pain, of: course)
    guard let rise = pain.riseFromBest else { return .notAssessed }
    return Finding(rise >= 2)
  }

  private func daysSince(_ course: TreatmentGiven) -> Int? {
    (course.ended ?? course.last).map { (facts.now - $0.latest) / 86_400 }
  }

  /// A lesion for which radiotherapy is proposed, or any lesion while none is, was irradiated.
  private var priorAtSite: Finding {
    let named = proposals.radiotherapyLesions
    let lesions = facts.lesions.tracks.map(\.lesion).filter {
      named.isEmpty || named.contains($0.id.rawValue)
    }
    if lesions.contains(where: wasIrradiated) { return .present }
    return facts.treatments.isEmpty ? .notAssessed : .absent
  }

  func wasIrradiated(_ lesion: Lesion) -> Bool {
    !lesion.priorRadiotherapy.isEmpty || courses.contains { $0.covers(lesion) }
  }

  /// A dose, a number of fractions or a date is missing from a course that counts.
  private var lacksDetails: Bool {
    courses.isEmpty
      || courses.contains { $0.gray == nil || $0.fractions == nil || $0.lastGiven == nil }
  }
}

extension TreatmentGiven {
  /// Whether the course was given to `lesion` or to its level.
  fileprivate func covers(_ lesion: Lesion) -> Bool {
    if self.lesion == lesion.id.rawValue { return true }
    guard let level, let at = lesion.level else { return false }
    return level == at.rawValue
  }

  /// What the person or the team said of the response; `nil` when nobody did.
  fileprivate var toldResponse: Finding? {
    switch response {
    case "better": .present
    case "same", "worse": .absent
    default: nil
    }
  }
}
