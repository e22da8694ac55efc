import Clinical

/// What the spine says: neurology, stability by SINS, pressure on the cord by ESCC.
///
/// - Source: SINS items (S38), ESCC scale (S39); clinical reference 2.1.
struct SpineFindings {
  let neurology: Finding
  private let facts: EncounterFacts
  private let lesions: LesionFindings
  private let sins: WorstScore

  init(_ facts: EncounterFacts, _ lesions: LesionFindings) {
    self.facts = facts
    self.lesions = lesions
    sins = WorstScore(lesions.lesions.map(\.sinsTotal))
    neurology =
      facts.anyAnswer(Self.cordParts, namedBy: .cordCompression)
      || facts.anyAnswer(Self.caudaParts, namedBy: .caudaEquina)
  }

  var sinsReaches7: Finding { sins.reaches(7) }

  var all: [DerivedFinding] {
    [
      DerivedFinding("spinal-neurology", neurology),
      DerivedFinding(
        "bladder-or-bowel-change",
        facts.anyAnswer(["bladder-change", "bowel-change"], namedBy: .cordCompression)),
      DerivedFinding(
        "spinal-instability-not-excluded", Finding(isInstabilityInDoubt),
        working: lesions.lesions.compactMap(\.sinsLine),
        citations: SpinalInstabilityScore.citations),
      DerivedFinding("x-ray-only-spine", Finding(facts.hasOnlySpinalXRay)),
      DerivedFinding("paraplegia-over-48-hours", longParaplegia),
    ] + scored + compressed
  }

  private var scored: [DerivedFinding] {
    let working = lesions.lesions.compactMap(\.sinsLine)
    func finding(_ id: FindingID, _ value: Finding) -> DerivedFinding {
      DerivedFinding(
        id, value, working: working, citations: SpinalInstabilityScore.citations)
    }
    return [
      finding("sins-7-or-more", sinsReaches7),
      finding("sins-7-to-12", sins.lies(in: 7...12)),
      finding("sins-13-or-more", sins.reaches(13)),
    ]
  }

  private var compressed: [DerivedFinding] {
    let grade2 = lesions.any { $0.lesion.isSpinal ? $0.compression.isTwoOrMore : .absent }
    let grade1c = lesions.any { $0.lesion.isSpinal ? $0.compression.isOneC : .absent }
    return [
      DerivedFinding("escc-2-or-more", grade2, citations: EpiduralCompression.citations),
      DerivedFinding(
        "escc-1c-with-neurology", grade1c && neurology,
        citations: EpiduralCompression.citations),
    ]
  }

  /// Signs of an unstable spine are there or nobody looked, or a level scores 7 or more, or a
  /// spinal lesion has no score yet.
  private var isInstabilityInDoubt: Bool {
    facts.assessment["spinal-instability-signs"] != .absent || sins.isIncomplete
      || sins.reaches(7) == .present
  }

  /// Complete paraplegia whose onset lies more than 48 hours back; a day counts from its end.
  private var longParaplegia: Finding {
    guard facts.assessment["paraplegia-complete"] == .present else {
      return facts.assessment["paraplegia-complete"]
    }
    guard let onset = facts.onsets["paraplegia-complete"] else { return .notAssessed }
    return Finding(facts.now - onset.latest > 48 * 3_600)
  }

  private static let cordParts: [FindingID] = [
    "limb-weakness", "gait-disturbance", "numbness-or-tingling", "sensory-level",
    "bladder-change", "bowel-change", "cord-signs",
  ]

  private static let caudaParts: [FindingID] = [
    "saddle-numbness", "anal-tone-reduced", "urinary-retention", "urination-difficult",
    "faecal-incontinence", "bilateral-leg-symptoms",
  ]
}

extension LesionScores {
  var compression: EpiduralCompression { EpiduralCompression(grade: lesion.escc) }
}
