import Analgesia
import Clinical

extension OpioidContext {
  /// What the record says that bears on an opioid; what nobody recorded stays unknown.
  ///
  /// Pain counts for a day: a score older than 24 hours is no ground for a dose (policy). With
  /// several painful sites the worst one decides.
  init(_ evaluation: Evaluation, under content: PathwayContent, naming formulary: Formulary) {
    let facts = evaluation.facts
    let readings = Readings(facts)
    self.init(body: facts, readings)
    dying = facts.person.dying
    emergencyOpen = facts.openInterrupts.isEmpty ? .absent : .present
    coMedicines = facts.actingMedicineNames
    measure(from: readings)
    scorePain(of: facts)
    nameAllergies(facts.allergies, in: formulary)
    for id in Self.signs { findings[id] = evaluation.answer(id, under: content) }
    findings["pain-new"] = facts.painIsNew
    findings["acute-kidney-injury"] =
      evaluation.answer("acute-kidney-injury", under: content) || evaluation["creatinine-rising"]
  }

  /// Symptoms and signs that the ladder looks at.
  private static let signs: [FindingID] = [
    "delirium", "myoclonus", "visual-hallucinations", "pinpoint-pupils", "drowsiness",
    "hyperalgesia", "cyanosis", "unrousable", "swallowing-lost", "gut-absorption-doubtful",
    "pain-rise-in-4-weeks", "opioid-need-rise-in-4-weeks", "neuropathic-component",
  ]

  private mutating func measure(from readings: Readings) {
    sedation = readings.count("sedation")
    respiratoryRate = readings.count("respiratory-rate")
    oxygenSaturation = readings.count("oxygen-saturation")
  }

  private mutating func scorePain(of facts: EncounterFacts) {
    let recent = facts.pain.filter {
      (0...Self.painCountsFor).contains(facts.now - $0.at)
    }
    let newest = Dictionary(recent.map { ($0.site, $0) }) { $1 }.values
    averagePain = newest.compactMap(\.average).max()
    worstPain = newest.compactMap(\.worst).max()
    restPain = newest.compactMap(\.atRest).max()
  }

  /// In seconds.
  private static let painCountsFor = 24 * 3_600

  /// "None known" is an answer; a name that no file knows is kept apart and said by name.
  private mutating func nameAllergies(_ names: [String]?, in formulary: Formulary) {
    guard let names else { return }
    var known: [String] = []
    for name in names where name != "none-known" {
      let drugs = formulary.drugs(named: name)
      known += drugs
      if drugs.isEmpty { unknownAllergies.append(name) }
    }
    allergies = known.isEmpty && !names.isEmpty ? ["none-known"] : known
  }
}

extension EncounterFacts {
  /// Pain of under 48 hours: what began suddenly may be, what is weeks old is not, and "days" does
  /// not say.
  ///
  /// - Source: clinical reference, analgesia 4.2, DR-18 (the reading of the words: policy).
  fileprivate var painIsNew: Finding {
    switch symptoms[.onset] {
    case "sudden": .present
    case "weeks", "months": .absent
    case .some, .none: .notAssessed
    }
  }
}

extension Evaluation {
  /// The answer to a finding; a plain "no" to the screening question that names it answers it too.
  fileprivate func answer(_ id: FindingID, under content: PathwayContent) -> Finding {
    let single = self[id]
    guard single == .notAssessed else { return single }
    let isDenied = content.flags.contains {
      $0.parts.contains(id) && facts.flags[$0.code] == .absent
    }
    return isDenied ? .absent : .notAssessed
  }
}

extension Readings {
  /// The newest value of a whole number.
  fileprivate func count(_ kind: MeasurementKind) -> Analgesia.Reading<Int> {
    guard let reading = self[kind] else { return .notRecorded }
    let count = reading.value.amount.roundedDown
    return reading.isStale ? .stale(count) : .fresh(count)
  }
}
