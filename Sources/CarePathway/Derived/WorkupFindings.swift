import Clinical

/// What follows from several matters at once: imaging without lesions, triggers of referral, a
/// lesion fit for simple radiotherapy.
struct WorkupFindings {
  let facts: EncounterFacts
  let lesions: LesionFindings
  let spine: SpineFindings
  let pain: PainFindings
  let radiotherapy: RadiotherapyFindings

  var all: [DerivedFinding] {
    [
      DerivedFinding(
        "bone-lesion-not-found",
        Finding(facts.hasStagingImaging && facts.lesions.isEmpty), citations: .policy),
      DerivedFinding(
        "palliative-referral-trigger", referralTrigger, citations: .palliativeTriggers),
      DerivedFinding("painful-uncomplicated-lesion", painfulAndUncomplicated),
    ]
  }

  /// Any one of the criteria of referral to palliative care; severe pain is 7 or more (policy).
  private var referralTrigger: Finding {
    let asked = Self.triggers.reduce(Finding.absent) { $0 || facts.assessment[$1] }
    return asked || pain.worst(atLeast: 7) || facts.isOpen(.cordCompression)
      || (facts.conditions["brain-metastases"] ?? .notAssessed)
  }

  private static let triggers: [FindingID] = [
    "emotional-distress-severe", "hastened-death-wish", "spiritual-crisis",
    "decision-help-wanted", "palliative-care-requested", "delirium", "mscc-confirmed",
    "brain-or-leptomeningeal-metastases", "progression-on-second-line",
  ]
}

extension WorkupFindings {
  /// A painful lesion that nothing complicates.
  ///
  /// Not broken or about to break, no cord compression, no soft-tissue mass, no radiotherapy of
  /// the place on record; in the spine a SINS known to be 6 or less.
  ///
  /// - Source: clinical reference 5.1 (S10, S27); SINS: policy.
  private var painfulAndUncomplicated: Finding {
    guard !lesions.lesions.isEmpty else { return .notAssessed }
    let cord = facts.isOpen(.cordCompression) || facts.isOpen(.caudaEquina)
    return lesions.lesions.reduce(.absent) { found, scores in
      found || (scores.painful && uncomplicated(scores, cord))
    }
  }

  private func uncomplicated(_ scores: LesionScores, _ cord: Finding) -> Finding {
    let fracture = scores.lesion.fractured || scores.impendingFracture
    let irradiated = Finding(radiotherapy.wasIrradiated(scores.lesion))
    return !fracture && !scores.lesion.softTissueMass && !irradiated && !cord
      && (scores.lesion.isSpinal ? scores.steadySpine && !spine.neurology : .present)
  }
}

extension LesionScores {
  fileprivate var painful: Finding {
    switch lesion.pain {
    case .none: .absent
    case .mild, .moderate, .functional, .nonMechanical, .mechanical: .present
    case .unknown: .notAssessed
    }
  }

  /// SINS known to be 6 or less, and the cord not compressed.
  fileprivate var steadySpine: Finding {
    guard let total = sinsTotal else { return .absent }
    return Finding(total?.staysWithin(6) == true) && !compression.isTwoOrMore
  }
}
