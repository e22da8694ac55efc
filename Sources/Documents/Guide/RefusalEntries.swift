import Analgesia
import CarePathway
import Clinical

/// One case for every code with which a dose is refused.
struct RefusalEntries {
  let formulary: Formulary
  let american: Formulary
  let gates: [MedicineGate]

  var entries: [GuideEntry] {
    let cases = numbered + named + forms
    let refused = cases.compactMap { entry(of: $0) } + [paracetamol, overCap].compactMap { $0 }
    let numbered = refused.filter { $0.name.hasPrefix("DR-") } + antiInflammatory
    let rest = refused.filter { !$0.name.hasPrefix("DR-") }
    return numbered.sorted { $0.name < $1.name } + rest
  }

  private func entry(of example: GuideCase) -> GuideEntry? {
    let answer = example.patient.answer(example.ask)
    guard let refusal = answer.outcome.refusal else { return nil }
    var entry = GuideEntry(
      refusal.code + "  " + example.name, answer.outcome.name, from: [refusal.citation])
    entry.given = example.given
    entry.answer = [
      GuideCaseWords.answer.text(GuideAnswer.outcome(of: answer)),
      GuideCaseWords.says.text(refusal.problem), GuideCaseWords.advises.text(refusal.remedy),
    ]
    return entry
  }

  private var numbered: [GuideCase] {
    let doses = [
      GuideCase(GuideRefusalNameWords.refusePatch.english, .patch(drug: "fentanyl"), in: formulary)
      { $0.takeMorphine(20) },
      GuideCase(
        GuideRefusalNameWords.refuseFast.english, .transmucosal(drug: "fentanyl"), in: formulary
      ) {
        $0.takeMorphine(20)
      },
      GuideCase(
        GuideRefusalNameWords.refuseMethadone.english, .rotate(to: "methadone"), in: formulary
      ) {
        $0.takeMorphine(30)
      },
      GuideCase(GuideRefusalNameWords.refuseKidneys.english, .rotate(to: "morphine"), in: formulary)
      {
        $0.take("oxycodone", .modifiedRelease, .milligrams(20), times: 2)
        $0.setKidney(29)
      },
      GuideCase(GuideRefusalNameWords.refuseAcute.english, .rotate(to: "morphine"), in: formulary) {
        $0.take("oxycodone", .modifiedRelease, .milligrams(20), times: 2)
        $0.context.findings["acute-kidney-injury"] = .present
      },
      GuideCase(GuideRefusalNameWords.refuseCeiling.english, .titrate, in: formulary) {
        $0.take("tapentadol", .modifiedRelease, .milligrams(250), times: 2)
        $0.setPain(6)
      },
      GuideCase(GuideRefusalNameWords.refuseSoon.english, .titrate, in: formulary) {
        $0.takeMorphine(30)
        $0.setPain(7)
        $0.lines[0].lastChanged = .instant(ExamplePatient.now.adding(hours: -20))
      },
      GuideCase(GuideRefusalNameWords.refuseMissing.english, .start, in: formulary) {
        $0.setPain(8)
        $0.context.sedation = .notRecorded
      },
    ]
    return doses + limits + people
  }

  private var limits: [GuideCase] {
    [
      GuideCase(
        GuideRefusalNameWords.refuseAbove80.english, .patch(drug: "buprenorphine"), in: formulary
      ) {
        $0.takeMorphine(60)
      },
      GuideCase(GuideRefusalNameWords.refuseAbove300.english, .titrate, in: formulary) {
        $0.takeMorphine(160)
        $0.setPain(7)
      },
      GuideCase(GuideRefusalNameWords.refuseTwoSlow.english, .titrate, in: formulary) {
        $0.takeMorphine(30)
        $0.take("oxycodone", .modifiedRelease, .milligrams(20), times: 2)
      },
      GuideCase(
        GuideRefusalNameWords.refuseInhibitor.english, .rotate(to: "tapentadol"), in: formulary
      ) {
        $0.takeMorphine(30)
        $0.context.coMedicines = ["phenelzine"]
      },
    ]
  }

  private var people: [GuideCase] {
    [
      GuideCase(GuideRefusalNameWords.refuseAge.english, .start, in: formulary) {
        $0.setPain(8)
        $0.context.ageYears = 17
      },
      GuideCase(
        GuideRefusalNameWords.refuseLiver.english, .rotate(to: "hydromorphone"), in: formulary
      ) {
        $0.takeMorphine(30)
        $0.context.childPugh = .moderate
      },
      GuideCase(
        GuideRefusalNameWords.refuseBelowTable.english, .patch(drug: "fentanyl"), in: formulary
      ) {
        $0.take("oxycodone", .modifiedRelease, .milligrams(15), times: 2)
      },
      GuideCase(
        GuideRefusalNameWords.refuseUnstable.english, .patch(drug: "fentanyl"), in: formulary
      ) {
        $0.takeMorphine(40)
        $0.setPain(8)
        $0.takeRescue(.milligrams(10), times: 5, for: .background)
      },
    ]
  }

  private var named: [GuideCase] {
    [
      GuideCase(GuideRefusalNameWords.refuseAntagonist.english, .start, in: formulary) {
        $0.setPain(8)
        $0.context.coMedicines = ["naltrexone"]
      },
      GuideCase(
        GuideRefusalNameWords.refuseBackground.english, .transmucosal(drug: "fentanyl"),
        in: formulary
      ) {
        $0.takeMorphine(60)
        $0.setPain(6)
      },
      GuideCase(
        GuideRefusalNameWords.refuseAllergy.english, .rotate(to: "oxycodone"), in: formulary
      ) {
        $0.takeMorphine(30)
        $0.context.allergies = ["oxycodone"]
      },
      GuideCase(GuideRefusalNameWords.refuseNoStep.english, .titrate, in: american) {
        $0.takeMorphine(30)
        $0.setPain(5)
      },
    ]
  }

  private var forms: [GuideCase] {
    [
      GuideCase(GuideRefusalNameWords.refuseVulnerable.english, .titrate, in: formulary) {
        $0.takeMorphine(15)
        $0.setPain(6)
        $0.makeVulnerable()
      },
      GuideCase(
        GuideRefusalNameWords.refuseSpecialist.english, .rotate(Self.alfentanil), in: formulary
      ) {
        $0.takeMorphine(30)
      },
      GuideCase(
        GuideRefusalNameWords.refuseSlow.english, .rotate(Self.slowHydromorphone), in: formulary
      ) {
        $0.takeMorphine(20)
      },
      GuideCase(GuideRefusalNameWords.refuseRoute.english, .titrate, in: formulary) {
        $0.takeMorphine(30)
        $0.setPain(7)
        $0.context.findings["swallowing-lost"] = .present
      },
    ]
  }

  /// DR-09, over two products.
  private var paracetamol: GuideEntry? {
    let example = GuideCase(GuideRefusalNameWords.refuseParacetamol.english, .start, in: formulary)
    {
      $0.setPain(0)
      $0.take("paracetamol", .immediateRelease, .milligrams(1_000), times: 4)
      $0.take(
        RegimenLine(
          drug: "co-codamol", route: .oral, form: .immediateRelease,
          dose: .combination(
            PerDose(.milligrams(60)), paracetamol: PerDose(.milligrams(1_000))),
          schedule: .regular(timesPerDay: 4)))
    }
    return entry(of: example)
  }

  /// DR-10: the first gate that refuses, with one finding behind it present; all are in chapter M.
  private var antiInflammatory: [GuideEntry] {
    guard let gate = gates.first(where: { $0.action == .refuse }),
      let drug = formulary.medicines.values.filter(gate.concerns).map(\.name).min(),
      let finding = gate.when.findings.first,
      gate.value({ $0 == finding ? .present : .notAssessed }) == .present
    else { return [] }
    let refusal = DosingRefusal.nsaid(because: drug + ": " + gate.because)
    var entry = GuideEntry(
      refusal.code + "  " + GuideRefusalNameWords.refuseGate.english, gate.action.rawValue,
      from: gate.citations)
    entry.given = [GuidePatientWords.gateGiven.text(drug, finding.rawValue)]
    entry.answer = [
      GuideCaseWords.answer.text("refuse " + refusal.code),
      GuideCaseWords.says.text(refusal.problem), GuideCaseWords.advises.text(refusal.remedy),
    ]
    return [entry]
  }

  /// DR-06 is said beside the step that is proposed, and refuses the rest of it.
  private var overCap: GuideEntry? {
    let example = GuideCase(GuideRefusalNameWords.refuseCap.english, .titrate, in: formulary) {
      $0.takeMorphine(30)
      $0.setPain(8)
      $0.takeRescue(.milligrams(10), times: 6, for: .background)
    }
    let answer = example.patient.answer(example.ask)
    guard answer.flags.contains(.stepAboveCap) else { return nil }
    let refusal = DosingRefusal.stepAboveCap(wanted: PerDay(.zero), cap: PerDay(.zero))
    var entry = GuideEntry(
      refusal.code + "  " + example.name, answer.outcome.name, from: [refusal.citation])
    entry.given = example.given
    entry.answer = GuideAnswer.lines(of: answer).map { GuideCaseWords.answer.text($0) }
    return entry
  }

  private static var alfentanil: OpioidAsk.Rotation {
    var rotation = OpioidAsk.Rotation(to: "alfentanil")
    rotation.route = .subcutaneous
    return rotation
  }

  private static var slowHydromorphone: OpioidAsk.Rotation {
    var rotation = OpioidAsk.Rotation(to: "hydromorphone")
    rotation.form = .modifiedRelease
    return rotation
  }
}
