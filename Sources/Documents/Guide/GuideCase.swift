import Analgesia
import Clinical

/// One patient with one question, answered by the running code while the guide is printed.
struct GuideCase {
  let name: String
  let ask: OpioidAsk
  let patient: ExamplePatient

  init(
    _ name: String, _ ask: OpioidAsk, in formulary: Formulary,
    _ change: (inout ExamplePatient) -> Void
  ) {
    var patient = ExamplePatient(formulary)
    change(&patient)
    self.name = name
    self.ask = ask
    self.patient = patient
  }

  /// The case with its working; every sum of it can be worked again by hand.
  var entry: GuideEntry {
    let answer = patient.answer(ask)
    var entry = GuideEntry(name, GuideAnswer.outcome(of: answer))
    entry.given = given
    entry.answer = answer.working.texts(in: .english).map { GuideCaseWords.working.text($0) }
    entry.answer += GuideAnswer.lines(of: answer).map { GuideCaseWords.answer.text($0) }
    let cover = answer.cover.flatMap(\.citations)
    entry.citations = answer.citations.filter { !cover.contains($0) }
    return entry
  }

  var given: [String] {
    let facts = patient.differences
    let about = facts.isEmpty ? [] : [GuideCaseWords.given.text(facts.joined(separator: "; "))]
    return [GuideCaseWords.set.text(patient.formulary.set.rawValue)] + about
      + patient.lines.map { GuideCaseWords.takes.text(patient.text(of: $0)) }
      + [GuideCaseWords.asked.text(ask.words(in: patient.formulary))]
  }
}

extension ExamplePatient {
  /// What is not as in the robust patient, in words.
  var differences: [String] {
    let plain = ExamplePatient(formulary).context
    var facts: [String] = []
    func tell<Value: Equatable>(_ path: KeyPath<OpioidContext, Value>, _ text: String) {
      if context[keyPath: path] != plain[keyPath: path] { facts.append(text) }
    }
    tell(\.ageYears, GuidePatientWords.age.text(context.ageYears.map { "\($0)" } ?? "?"))
    tell(\.averagePain, GuidePatientWords.pain.text(context.averagePain?.description ?? "?"))
    tell(\.restPain, GuidePatientWords.restPain.text(context.restPain?.description ?? "?"))
    tell(\.kidney, GuidePatientWords.kidneys.text(context.kidney?.decimal(places: 1) ?? "?"))
    tell(\.childPugh, GuidePatientWords.liverClass.text(context.childPugh?.rawValue ?? "?"))
    tell(\.frailty, GuidePatientWords.frailty.text(context.frailty.map { "\($0)" } ?? "?"))
    tell(
      \.sedation,
      context.sedation.latest.map { GuidePatientWords.sedation.text("\($0)") }
        ?? GuidePatientWords.sedationUnknown.english)
    tell(
      \.respiratoryRate,
      GuidePatientWords.breaths.text(context.respiratoryRate.latest.map { "\($0)" } ?? "?"))
    tell(
      \.allergies, GuidePatientWords.allergy.text((context.allergies ?? []).joined(separator: ", "))
    )
    tell(
      \.coMedicines,
      GuidePatientWords.takesToo.text(context.coMedicines.sorted().joined(separator: ", ")))
    tell(\.emergencyOpen, GuidePatientWords.emergencyOpen.english)
    let present = context.findings.filter { $0.value == .present }.map(\.key.rawValue)
    facts += present.sorted().map { GuidePatientWords.present.text($0) }
    return facts
  }

  func text(of line: RegimenLine) -> String {
    let name = formulary[line.drug]?.name ?? line.drug
    let drug = GuideFigure.drug(name, line.route, line.form)
    switch line.schedule {
    case .regular(let times): return regular(drug, line, times) + lastChange(of: line)
    case .rescue:
      let reasons = Dictionary(grouping: line.taken, by: \.reason)
        .map { "\($0.value.count) \($0.key.rawValue)" }.sorted()
      let each = line.dose.perDose.map { "\($0.mass)" } ?? ""
      return GuidePatientWords.rescueLine.text(drug, each, reasons.joined(separator: ", "))
    }
  }

  private func regular(_ drug: String, _ line: RegimenLine, _ times: Int) -> String {
    switch line.dose {
    case .mass(let dose): GuidePatientWords.regularLine.text(drug, "\(dose.mass)", "\(times)")
    case .combination(let dose, let paracetamol):
      GuidePatientWords.regularLine.text(drug, "\(dose.mass) / \(paracetamol.mass)", "\(times)")
    case .patches(let rate, let count):
      GuidePatientWords.patchLine.text(drug, "\(rate)", "\(count)")
    }
  }

  private func lastChange(of line: RegimenLine) -> String {
    guard let since = line.lastChanged ?? line.since else { return "" }
    let hours = (Self.now - since.latest) / 3_600
    let time =
      hours >= 48 && hours % 24 == 0
      ? GuidePatientWords.days.text("\(hours / 24)") : GuidePatientWords.hours.text("\(hours)")
    return ", " + GuidePatientWords.unchanged.text(time)
  }
}

extension OpioidAsk {
  /// What is asked, with the drug, route and reason where there is one.
  fileprivate func words(in formulary: Formulary) -> String {
    switch self {
    case .start, .rescue, .titrate, .convert: name(in: .english)
    case .taper(let percent): GuidePatientWords.taperBy.text("\(percent)")
    case .patch(let drug), .transmucosal(let drug):
      name(in: .english) + ": " + (formulary[drug]?.name ?? drug)
    case .rotate(let rotation):
      GuidePatientWords.rotateTo.text(
        GuideFigure.drug(formulary[rotation.drug]?.name ?? rotation.drug, rotation.route),
        rotation.reason?.rawValue ?? GuidePatientWords.noReason.english)
    }
  }
}
