import Clinical

/// How strong the pain is, whether it rises, whether nerves take part in it.
struct PainFindings {
  let facts: EncounterFacts

  var all: [DerivedFinding] {
    [
      DerivedFinding("nrs-4-or-more", worst(atLeast: 4), citations: .policy),
      DerivedFinding("nrs-7-or-more", worst(atLeast: 7), citations: .policy),
      DerivedFinding("pain-rise-in-4-weeks", rising, citations: .policy),
      neuropathic,
    ]
  }

  /// The worst pain of the newest fresh entry of any site; entries are fresh for 24 hours.
  ///
  /// An entry without a worst score speaks by the highest score it has, which can only alarm.
  func worst(atLeast limit: Int) -> Finding {
    let fresh = facts.pain.filter { facts.now - $0.at <= 24 * 3_600 }
    guard !fresh.isEmpty else {
      return facts.assessment["pain-absent"] == .present ? .absent : .notAssessed
    }
    let newest = fresh.filter { entry in
      !fresh.contains { $0.site == entry.site && $0.at > entry.at }
    }
    if newest.contains(where: { $0.highest >= limit }) { return .present }
    return newest.allSatisfy { $0.worst != nil } ? .absent : .notAssessed
  }

  /// Worst pain at one site two points or more above the least of the four weeks before it.
  private var rising: Finding {
    let recent = facts.pain.filter { facts.now - $0.at <= 28 * 86_400 && $0.worst != nil }
    let sites = Set(recent.map(\.site))
    let rises = sites.map { site -> Finding in
      let scores = recent.filter { $0.site == site }.compactMap { $0.worst?.value }
      guard scores.count > 1, let newest = scores.last, let least = scores.dropLast().min() else {
        return .notAssessed
      }
      return Finding(newest - least >= 2)
    }
    return rises.isEmpty ? .notAssessed : rises.atLeast(1)
  }

  /// Two symptom features and one sign in the painful territory.
  ///
  /// - Source: clinical reference, analgesia 8.3; policy.
  private var neuropathic: DerivedFinding {
    let symptoms = Self.nerveSymptoms.map { facts.assessment[$0] }
    let signs = Self.nerveSigns.map { facts.assessment[$0] }
    let value = symptoms.atLeast(2) && signs.atLeast(1)
    let line = Language.english(
      NerveScreenWords.counted,
      "\(symptoms.count { $0 == .present })", "\(symptoms.count)",
      "\(signs.count { $0 == .present })", "\(signs.count)")
    return DerivedFinding(
      "neuropathic-component", value, working: [line], citations: .policy)
  }

  static let nerveSymptoms: [FindingID] = [
    "burning-pain", "electric-shock-pain", "tingling-in-painful-area",
  ]
  static let nerveSigns: [FindingID] = ["altered-touch", "altered-pinprick"]
}

extension PainEntry {
  /// The highest score of the entry.
  fileprivate var highest: Int {
    [worst, average, now, least, atRest, onMovement].compactMap { $0?.value }.max() ?? 0
  }
}
