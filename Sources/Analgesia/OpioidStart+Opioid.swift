import Clinical

extension OpioidStart {
  /// A first opioid, once every gate is passed.
  func opioid(for pain: PainBand) -> OpioidAnswer {
    let strong = patient.opioids.filter(isStrong).compactMap {
      $0.opioid(in: patient.formulary)?.name
    }
    if let first = strong.min() { return refuse(.ladder(.alreadyTaken(drug: first))) }
    if let refusal = patient.refusalBeforeDose(also: patient.context.gapsBeforeStart) {
      return refuse(refusal)
    }
    if let answer = gate() ?? waitForDepot() { return answer }
    let weak = patient.regularOpioids
    return weak.isEmpty ? firstOpioid(for: pain) : stepUp(from: weak)
  }

  private func isStrong(_ line: RegimenLine) -> Bool {
    line.opioid(in: patient.formulary)?.kind == .strongOpioid
  }

  /// What rules out a first opioid by mouth, or makes it a matter for a specialist.
  private func gate() -> OpioidAnswer? {
    let classes = patient.otherMedicines.known
    if classes.contains("opioid-antagonist") { return refuse(.opioidAntagonist) }
    if classes.contains("maoi") {
      return specialist(.monoamineOxidaseInhibitor(drug: name(of: "morphine")))
    }
    if let allergy = patient.opioidAllergy { return specialist(.allergy(drug: allergy)) }
    if patient.context.liver == .severe { return severeLiver() }
    if patient.renalBand < .thirtyTo59 { return failingKidneys() }
    return patient.oralRouteIsLost ? specialist(.oralRouteLost) : nil
  }

  /// A slow strong opioid that was stopped and still acts: nobody is naive under it.
  ///
  /// A day without a time counts from its end.
  ///
  /// - Source: clinical reference, analgesia 4.2 (patch: 12 to 24 hours) and 3.2 (slow form: 12).
  private func waitForDepot() -> OpioidAnswer? {
    let depots = patient.regimen.lines.compactMap { line -> (RegimenLine, until: Moment)? in
      guard isStrong(line), let stopped = line.stopped, stopped.earliest <= patient.now,
        let hours = line.form.hoursOfDepot
      else { return nil }
      return (line, stopped.latest(in: patient.formulary.set).adding(hours: hours))
    }
    guard let (line, until) = depots.max(by: { $0.until < $1.until }), until > patient.now else {
      return nil
    }
    var answer = OpioidAnswer(.start, step: .tooSoon, outcome: .wait(until: until))
    answer.working.add(
      .depot, name(of: line.drug), line.stopped?.description ?? "",
      "\(line.form.hoursOfDepot ?? 0)", from: .afterPatch)
    return answer
  }

  private func failingKidneys() -> OpioidAnswer {
    let band = patient.renalBand
    let refused = named { $0.action(in: band) == .refuse }
    var answer = specialist(patient.renalRefusal(refused))
    answer.ruledOut = [.patchForNaive(drug: name(of: "fentanyl"))]
    for medicine in opioids where medicine.action(in: band) == .capped {
      let ceiling = medicine.ceilings.first { $0.when == .clearanceBelow30 }
      guard let most = ceiling?.perDay else { continue }
      answer.working.add(
        .cappedInKidneyFailure, medicine.name, PerDay(most).description, from: ceiling?.citation)
    }
    answer.working.add(.kidneyFailureChoice, from: .kidneyFailureChoice)
    return answer
  }

  private func severeLiver() -> OpioidAnswer {
    specialist(.hepatic(drugs: named { $0.action(in: .severe) == .refuse }, liver: .severe))
  }

  private var opioids: [Medicine] {
    patient.formulary.medicines.values.filter(\.kind.isOpioid).sorted { $0.id < $1.id }
  }

  private func named(where isMeant: (Medicine) -> Bool) -> [String] {
    opioids.filter(isMeant).map(\.name)
  }

  func name(of drug: String) -> String { patient.formulary[drug]?.name ?? drug }
}

extension OpioidStart {
  /// Choices for somebody who takes no opioid by the clock, the strong one in a low dose first.
  private func firstOpioid(for pain: PainBand) -> OpioidAnswer {
    var proposals: [DoseProposal] = []
    var flags: [AnswerFlag] = patient.opioids.isEmpty ? [] : [.stopWeakOpioid]
    let candidates = patient.formulary.medicines.values
      .filter { !$0.starts.isEmpty && $0.kind.isOpioid }
      .sorted { ($1.ladderStep ?? 0, $0.id) < ($0.ladderStep ?? 0, $1.id) }
    for medicine in candidates {
      let offered = rows(of: medicine, for: pain).compactMap { proposal($0, of: medicine) }
      proposals += offered
      let isPoorlyActivated = patient.otherMedicines.known.contains("cyp2d6-inhibitor")
      if !offered.isEmpty, medicine.kind == .weakOpioid, isPoorlyActivated {
        flags.append(.cyp2d6Inhibitor)
      }
    }
    guard !proposals.isEmpty else { return specialist(.ladder(.noFirstDose)) }
    var answer = OpioidAnswer(.start, step: .computed, outcome: .proposal(proposals))
    answer.flags = flags
    answer.working = firstWorking(pain)
    if proposals.count > 1 { answer.working.add(.chooseOne, from: .painBands) }
    return answer
  }

  private func firstWorking(_ pain: PainBand) -> Working {
    var working = Working()
    working.add(
      pain == .severe ? .severePain : .moderatePain,
      patient.context.backgroundPain?.description ?? "", from: .painBands)
    for reason in patient.vulnerable.reasons {
      working.add(.vulnerable, reason.rawValue, from: .vulnerableDefinition)
    }
    return working
  }

  private func rows(of medicine: Medicine, for pain: PainBand) -> [Start] {
    let organs = min(
      medicine.action(in: patient.renalBand), medicine.action(in: patient.context.liver ?? .severe))
    guard organs >= .careful else { return [] }
    let row = organs == .careful ? Start.Patient.vulnerable : patient.vulnerable.patient
    return medicine.starts.filter { $0.pain == pain && $0.patient == row }
  }

  private func proposal(_ start: Start, of medicine: Medicine) -> DoseProposal? {
    guard let product = medicine.product(.oral, start.form, in: patient.formulary.set),
      let range = product.doses(in: start.lowest...start.highest)
    else { return nil }
    let perDose = PerDose(range.lowerBound)...PerDose(range.upperBound)
    let total =
      perDose.lowerBound.times(
        start.dosesPerDay)...perDose.upperBound.times(
        start.dosesPerDay)
    let rescue =
      medicine.id == "morphine"
      ? try? BreakthroughDose.atStart(total, patient: start.patient) : nil
    return DoseProposal(
      drug: medicine.id, name: medicine.name, route: .oral, form: start.form, perDose: perDose,
      dosesPerDay: start.dosesPerDay, rescue: rescue, citation: start.citation)
  }
}

extension OpioidStart {
  /// Morphine in place of a weak opioid: 20 to 30 mg a day, 10 to 15 when vulnerable.
  ///
  ///     codeine 240 mg a day  ->  24 mg, so 10 mg every 12 hours, rescue 5 mg; codeine stops
  ///
  /// - Source: clinical reference, analgesia 4.5 (policy).
  func stepUp(from weak: [RegimenLine]) -> OpioidAnswer {
    guard let morphine = patient.formulary["morphine"] else {
      return refuse(.unusable(.unknownDrug("morphine")))
    }
    let above = DailyTotals(patient).refusals.first { refusal in
      if case .ceiling = refusal { true } else { false }
    }
    if let above { return refuse(above) }
    do {
      let total = try DailyOpioidTotal.of(weak, in: patient.formulary)
      return stepUp(to: morphine, from: total)
    } catch {
      return refuse(error)
    }
  }

  private func stepUp(to morphine: Medicine, from total: DailyOpioidTotal) -> OpioidAnswer {
    let organs = min(
      morphine.action(in: patient.renalBand), morphine.action(in: patient.context.liver ?? .severe))
    guard organs > .careful else { return replaceByCarefulRow(morphine, total) }
    let patientRow = patient.vulnerable.patient
    let bounds = patientRow == .standard ? (lowest: 20, highest: 30) : (lowest: 10, highest: 15)
    let wanted = min(max(total.oralMorphine, Rational(bounds.lowest)), Rational(bounds.highest))
    guard let (form, dose) = stepUpDose(of: morphine, within: wanted) else {
      return specialist(.ladder(.noFirstDose))
    }
    let proposal = DoseProposal(
      drug: morphine.id, name: morphine.name, route: .oral, form: form,
      perDose: dose.perDose...dose.perDose, dosesPerDay: dose.dosesPerDay,
      rescue: try? BreakthroughDose.atStart(dose.perDay...dose.perDay, patient: patientRow),
      citation: .stepUp)
    var working = total.working
    working.add(
      .stepUp, "\(bounds.lowest)", "\(bounds.highest)", wanted.decimal(places: 1), from: .stepUp)
    return replacing([proposal], working)
  }

  /// The modified release, or the liquid where no tablet is so small.
  private func stepUpDose(
    of morphine: Medicine, within wanted: Rational
  ) -> (DoseForm, RotationDose)? {
    let forms: [DoseForm] = [.modifiedRelease, .solution]
    return forms.lazy.compactMap { form in
      let product = morphine.product(.oral, form, in: patient.formulary.set)
      return product.flatMap { product in
        let doses = RotationDose.doses(
          of: product, for: patient.vulnerable.patient, asked: nil)
        return RotationDose(of: product, within: wanted, doses: doses).map { (form, $0) }
      }
    }.first
  }

  /// Kidneys or liver that ask for small doses further apart, never for a modified release.
  private func replaceByCarefulRow(
    _ morphine: Medicine, _ total: DailyOpioidTotal
  ) -> OpioidAnswer {
    let proposals = rows(of: morphine, for: .severe).compactMap { proposal($0, of: morphine) }
    guard !proposals.isEmpty else { return specialist(.ladder(.noFirstDose)) }
    return replacing(proposals, total.working)
  }

  private func replacing(_ proposals: [DoseProposal], _ working: Working) -> OpioidAnswer {
    var answer = OpioidAnswer(.start, step: .computed, outcome: .proposal(proposals))
    answer.flags = [.stopWeakOpioid]
    answer.working = working
    return answer
  }
}

extension DoseForm {
  /// How long the opioid goes on acting after the last slow dose or patch; `nil` for what is quick.
  fileprivate var hoursOfDepot: Int? {
    switch self {
    case .patchFor72Hours, .patchFor96Hours, .patchFor7Days: 24
    case .modifiedRelease: 12
    case .immediateRelease, .solution, .lozenge, .buccalTablet, .sublingualTablet, .nasalSpray,
      .injection, .infusion:
      nil
    }
  }
}

extension Citation {
  static let painBands = Citation(
    "osteon-policy", "bands of pain 1-3, 4-6, 7-10", evidence: .policy)
  static let vulnerableDefinition = Citation(
    "osteon-policy", "who is vulnerable and gets the careful dose", evidence: .policy)
  static let stepUp = Citation(
    "osteon-policy", "from a weak opioid to morphine within fixed limits", evidence: .policy)
  static let kidneyFailureChoice = Citation(
    "sps-opioids-renal", "fentanyl, alfentanil, buprenorphine have the safest profile",
    evidence: .seen)
}
