import Clinical

/// The cards of fast fentanyl products, for breakthrough pain over a background that is controlled.
///
/// Nothing is computed: each product starts at its lowest strength, and no dose leads from one product
/// to another. Only with shown tolerance (DR-02).
///
///     morphine 120 mg a day for weeks  ->  lozenge 200 micrograms, sublingual tablet 100 micrograms
///
/// - Source: clinical reference, analgesia 4.7.
struct OpioidFastFentanyl: Sendable {
  private let patient: OpioidCase
  private let ask: OpioidAsk

  /// Answers with the cards, or with what stands in the way.
  static func answer(_ drug: String, for patient: OpioidCase) -> OpioidAnswer {
    let ask = OpioidAsk.transmucosal(drug: drug)
    let fast = OpioidFastFentanyl(patient: patient, ask: ask)
    var answer = fast.answer(drug)
    let affected = patient.formulary[drug].map(patient.interactionFlags) ?? []
    let flags = patient.standingFlags + affected + answer.flags
    answer.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.missing += patient.gapsBeside
    return answer
  }

  private func answer(_ drug: String) -> OpioidAnswer {
    if let age = patient.context.ageYears, age < 18 { return end(.refuse(.underAge)) }
    if patient.tolerance.finding != .present {
      let name = patient.formulary[drug]?.name ?? drug
      return end(.refuse(.transmucosalForNaive(drug: name)))
    }
    guard let medicine = patient.formulary[drug], !medicine.fastStarts.isEmpty else {
      return end(.refuse(.unusable(.unknownDrug(drug))))
    }
    if let outcome = gate(medicine) { return end(outcome) }
    var answer = end(.cards(medicine.fastStarts))
    for card in medicine.fastStarts {
      answer.working.add(
        .fastStart, card.form.rawValue, card.start.description, from: card.citation)
      answer.working.add(
        .fastMost, "\(card.mostUnitsPerEpisode)", "\(card.hoursApart)",
        "\(FastFentanylCard.mostEpisodesInADay)", from: card.citation)
    }
    answer.working.add(.noConversion, from: .noFastConversion)
    return answer
  }

  private func gate(_ medicine: Medicine) -> OpioidOutcome? {
    if let refusal = patient.refusalBeforeChange(also: gaps) { return .refuse(refusal) }
    if let outcome = patient.gate(for: medicine) { return outcome }
    if patient.isRaised(medicine) { return .specialist(.inhibitor(drug: medicine.name)) }
    let isControlled = patient.context.averagePain.map { $0.value <= 3 } ?? false
    let episodes = patient.regimen.rescuesTaken(in: patient.formulary, at: patient.now)
    let isFrequent = episodes > FastFentanylCard.mostEpisodesInADay
    return isControlled && !isFrequent ? nil : .refuse(.backgroundNotControlled)
  }

  /// Tolerance counts a dose from its last change, so one that nobody has dated is asked for.
  private var gaps: [SafetyGap] {
    let takesFentanyl = patient.opioids.contains { $0.drug == "fentanyl" }
    var gaps = takesFentanyl ? [] : patient.context.gapsBeforeStart.filter { $0.item != .pain }
    if patient.context.averagePain == nil { gaps.append(SafetyGap(.pain)) }
    let isUndated = patient.regularOpioids.contains { $0.lastChanged == nil }
    if isUndated { gaps.append(SafetyGap(.lastChange)) }
    return gaps
  }

  private func end(_ outcome: OpioidOutcome) -> OpioidAnswer {
    var answer = OpioidAnswer(ask, step: .computed, outcome: outcome)
    answer.working = patient.tolerance.working
    return answer
  }
}

extension Citation {
  static let noFastConversion = Citation(
    "texas-fentanyl-criteria", "no conversion between fast fentanyl products", evidence: .seen)
}
