import Clinical

/// What the lesions say together: the worst score, what may break, what has broken.
///
/// While no lesion is recorded nothing is known of any; once one is, a finding is absent when no
/// lesion gives it and none leaves it open.
struct LesionFindings {
  let lesions: [LesionScores]
  private let mirels: WorstScore
  private let isStaged: Bool

  init(_ facts: EncounterFacts) {
    isStaged = facts.hasStagingImaging
    lesions = facts.lesions.tracks.map { LesionScores($0.lesion) }
    mirels = WorstScore(lesions.map(\.mirelsTotal))
  }

  /// Whether any recorded lesion gives the finding.
  func any(_ finding: (LesionScores) -> Finding) -> Finding {
    guard !lesions.isEmpty else { return .notAssessed }
    return lesions.reduce(.absent) { $0 || finding($1) }
  }

  var fracturePresent: Finding { any(\.lesion.fractured) }

  var impendingFracture: Finding { any(\.impendingFracture) }

  var all: [DerivedFinding] { scored + sites + fractures + [solitary] }

  private var scored: [DerivedFinding] {
    let working = lesions.compactMap(\.mirelsLine)
    func mirels(_ id: FindingID, _ value: Finding) -> DerivedFinding {
      DerivedFinding(id, value, working: working, citations: MirelsScore.citations)
    }
    return [
      mirels("mirels-9-or-more", self.mirels.reaches(9)),
      mirels("mirels-8", self.mirels.lies(in: 8...8)),
      mirels("mirels-8-or-more", self.mirels.reaches(8)),
      mirels("mirels-7-or-less", atMost7),
      DerivedFinding(
        "axial-30-mm-or-more", any(\.axial30),
        working: lesions.compactMap(\.axialLine), citations: AxialInvolvement.citations),
    ]
  }

  /// At least one long bone is scored and none may reach 8.
  private var atMost7: Finding {
    guard mirels.hasLesions else { return .notAssessed }
    return mirels.applicable == 0 ? .absent : mirels.staysWithin(7)
  }

  private var sites: [DerivedFinding] {
    [
      DerivedFinding("any-lesion", Finding(!lesions.isEmpty)),
      DerivedFinding("spinal-lesion", has(\.isSpinal)),
      DerivedFinding("long-bone-lesion", has(\.isInLongBone)),
      DerivedFinding("limb-or-pelvis-lesion", has { $0.bone?.isLimbOrPelvis == true }),
      DerivedFinding("lytic-lesion", any(\.lytic)),
    ]
  }

  private func has(_ holds: (Lesion) -> Bool) -> Finding {
    Finding(lesions.contains { holds($0.lesion) })
  }

  private var fractures: [DerivedFinding] {
    [
      DerivedFinding("fracture-present", fracturePresent),
      DerivedFinding(
        "limb-or-pelvis-fracture-present", any { $0.broken(\.isLimbOrPelvis) }),
      DerivedFinding("spinal-fracture-present", any { $0.broken(\.isSpinal) }),
      DerivedFinding(
        "impending-fracture", impendingFracture,
        working: lesions.compactMap(\.impendingLine),
        citations: .impendingFracture),
    ]
  }

  /// Exactly one lesion, and the skeleton or the trunk has been imaged for others.
  private var solitary: DerivedFinding {
    let one: Finding = lesions.isEmpty ? .notAssessed : Finding(lesions.count == 1)
    let staged: Finding = isStaged ? .present : .notAssessed
    return DerivedFinding("solitary-lesion", one && staged, citations: .policy)
  }
}

extension Lesion {
  var isLimbOrPelvis: Bool { bone?.isLimbOrPelvis == true }
}

extension LesionScores {
  var lytic: Finding {
    switch lesion.matrix {
    case .lytic: .present
    case .mixed, .blastic: .absent
    case .unknown: .notAssessed
    }
  }

  /// Functional pain, in the words of a limb.
  private var functionalPain: Finding {
    switch lesion.pain {
    case .functional, .mechanical: .present
    case .none, .mild, .moderate, .nonMechanical: .absent
    case .unknown: .notAssessed
    }
  }

  /// A femur whose destroyed cortex is 30 mm long or more.
  var axial30: Finding {
    guard lesion.bone != nil else { return .notAssessed }
    guard lesion.bone == .femur else { return .absent }
    guard let millimetres = lesion.axialMillimetres else { return .notAssessed }
    return Finding(millimetres >= AxialInvolvement.limitMillimetres)
  }

  /// Whether the bone may break soon; a broken bone no longer can.
  ///
  /// Mirels 9 or more, or 8 with functional pain; 30 mm of femoral cortex; or functional pain over
  /// a lytic lesion of a limb or the pelvis.
  ///
  /// - Source: clinical reference 2.4 (S33, S37, S27).
  var impendingFracture: Finding {
    guard lesion.fractured != .present else { return .absent }
    let painOverLysis: Finding =
      lesion.isLimbOrPelvis ? functionalPain && lytic : .absent
    return mirels(reaches: 9) || (mirels(reaches: 8) && functionalPain) || axial30
      || painOverLysis
  }

  func mirels(reaches limit: Int) -> Finding {
    guard let total = mirelsTotal else { return .absent }
    return total.map { Finding($0.reaches(limit)) } ?? .notAssessed
  }

  /// Whether the lesion is broken, counted only where `isHere` says that it lies.
  func broken(_ isHere: (Lesion) -> Bool) -> Finding {
    guard lesion.bone != nil || lesion.level != nil else { return lesion.fractured }
    return isHere(lesion) ? lesion.fractured : .absent
  }
}
