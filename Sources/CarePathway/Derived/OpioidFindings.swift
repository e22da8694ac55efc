import Clinical

/// Whether an opioid is in use, whether the person is vulnerable to it, whether the dose followed.
///
/// - Source: clinical reference, analgesia 1.6 and 5.2; policy.
struct OpioidFindings {
  let facts: EncounterFacts
  let readings: Readings
  let renal: RenalFindings
  let person: PersonFindings

  var all: [DerivedFinding] {
    [
      DerivedFinding("opioid-in-use", inUse),
      DerivedFinding("opioid-started-or-in-use", inUse),
      DerivedFinding("vulnerable", vulnerable, citations: .policy),
      DerivedFinding("opioid-need-rise-in-4-weeks", OpioidNeed(facts).rise, citations: .policy),
      DerivedFinding("opioid-unchanged-after-success", unchangedAfterSuccess),
    ]
  }

  var inUse: Finding { facts.isTakingAny(Self.opioids) }

  /// Any one of: 75 years or more, frailty 6 or more, under 50 kg, eGFR below 60, liver disease,
  /// retained carbon dioxide, sleep apnoea, a sedative, delirium or dementia, albumin below 25.
  private var vulnerable: Finding {
    body || breathing || mind || renal.filtrationBelow60 || facts.isTakingAny(Self.sedatives)
  }

  private var body: Finding {
    let frail = facts.person.frailty.map { Finding($0 >= 6) } ?? .notAssessed
    let light =
      facts.weight(readings).map { Finding($0.tenThousandths < 50 * 10_000) } ?? .notAssessed
    return person.aged { $0 >= 75 } || frail || light || liver || lowAlbumin
  }

  private var liver: Finding {
    switch facts.person.childPugh {
    case "A", "B", "C": .present
    case "none": .absent
    default: .notAssessed
    }
  }

  private var lowAlbumin: Finding {
    guard let reading = readings["albumin"] else { return .notAssessed }
    return reading.fresh(reading.isBelow(Self.albumin25))
  }

  private var breathing: Finding { condition("co2-retention") || condition("sleep-apnoea") }

  private var mind: Finding { condition("dementia") || facts.assessment["delirium"] }

  private func condition(_ name: String) -> Finding { facts.conditions[name] ?? .notAssessed }

  /// Radiotherapy or surgery took two points or more off the pain, 14 days have passed, and no
  /// opioid line has been changed since.
  private var unchangedAfterSuccess: Finding {
    guard inUse == .present else { return inUse }
    let done = facts.treatments.filter { treatment in
      guard treatment.isRadiotherapy || treatment.kind == "surgery",
        let ended = treatment.ended ?? treatment.last
      else { return false }
      return facts.now - ended.latest >= 14 * 86_400
    }
    guard !facts.treatments.isEmpty else { return .notAssessed }
    return done.reduce(.absent) { $0 || unchanged(after: $1) }
  }

  private func unchanged(after treatment: TreatmentGiven) -> Finding {
    guard let fall = PainCourse(facts.pain, of: treatment).fall else { return .notAssessed }
    guard fall >= 2, let ended = (treatment.ended ?? treatment.last)?.latest else {
      return .absent
    }
    let lines = facts.medicines.map(\.line).filter {
      Self.opioids.contains($0.drug) && facts.isInUse($0)
    }
    let changed = lines.contains { line in
      (line.lastChanged ?? line.since).map { $0.latest > ended } ?? false
    }
    return Finding(!changed)
  }

  static let opioids: Set<String> = [
    "codeine", "dihydrocodeine", "tramadol", "tapentadol", "morphine", "diamorphine", "oxycodone",
    "hydromorphone", "oxymorphone", "hydrocodone", "methadone", "buprenorphine", "fentanyl",
    "alfentanil", "pethidine", "co-codamol", "co-dydramol", "tramadol-paracetamol",
    "oxycodone-paracetamol", "hydrocodone-paracetamol",
  ]
  private static let sedatives: Set<String> = [
    "benzodiazepine", "lorazepam", "midazolam", "diazepam", "z-drug", "gabapentinoid",
    "gabapentin", "pregabalin", "alcohol", "antipsychotic", "haloperidol", "cyclizine",
  ]
  private static let albumin25 = UnitLimits(25_00, .gramsPerLitre, or: 2_50, .gramsPerDecilitre)
}
