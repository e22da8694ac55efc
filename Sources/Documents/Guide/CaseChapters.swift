import Analgesia
import CarePathway
import Clinical

/// Whole cases, from the emergency to the last rounding, and every way in which a dose is refused.
struct CaseChapters {
  let formularies: [Formulary]
  let gates: [MedicineGate]

  var chapters: [GuideChapter] {
    guard let first = formularies.first, let last = formularies.last else { return [] }
    return [
      GuideChapter(
        letter: "K", title: .casesTitle, introduction: [.casesUse, .examplePatient],
        entries: cases(first, american: last).map(\.entry)),
      GuideChapter(
        letter: "L", title: .refusalsTitle, introduction: [.refusalsUse],
        entries: RefusalEntries(formulary: first, american: last, gates: gates).entries),
    ]
  }

  private func cases(_ british: Formulary, american: Formulary) -> [GuideCase] {
    safety(british) + raising(british) + beside(british) + changing(british)
      + between(british, american) + lowering(british)
  }

  private func safety(_ british: Formulary) -> [GuideCase] {
    [
      GuideCase(GuideCaseNameWords.caseEmergency.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.context.sedation = .fresh(4)
        $0.context.respiratoryRate = .fresh(7)
      },
      GuideCase(GuideCaseNameWords.caseToxicity.english, .titrate, in: british) {
        $0.takeMorphine(50)
        $0.setPain(8)
        $0.context.sedation = .fresh(3)
        $0.context.respiratoryRate = .fresh(11)
      },
      GuideCase(GuideCaseNameWords.caseRedFlag.english, .rotate(to: "oxycodone"), in: british) {
        $0.takeMorphine(30)
        $0.context.emergencyOpen = .present
      },
      GuideCase(GuideCaseNameWords.caseIncident.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.context.averagePain = PainScore(5)
        $0.context.restPain = PainScore(2)
        $0.takeRescue(.milligrams(10), times: 1, for: .background)
        $0.takeRescue(.milligrams(10), times: 3, for: .incident)
      },
      GuideCase(GuideCaseNameWords.caseRenalStart.english, .start, in: british) {
        $0.setPain(8)
        $0.setKidney(18)
      },
      GuideCase(GuideCaseNameWords.caseStart.english, .start, in: british) { $0.setPain(8) },
      GuideCase(GuideCaseNameWords.caseFrailStart.english, .start, in: british) {
        $0.setPain(8)
        $0.context.ageYears = 84
      },
      GuideCase(GuideCaseNameWords.caseStepUp.english, .rotate(to: "morphine"), in: british) {
        $0.take("codeine", .immediateRelease, .milligrams(60), times: 4)
      },
    ]
  }

  private func raising(_ british: Formulary) -> [GuideCase] {
    [
      GuideCase(GuideCaseNameWords.caseRaise.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.setPain(5)
        $0.takeRescue(.milligrams(10), times: 3, for: .background)
      },
      GuideCase(GuideCaseNameWords.caseCapped.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.setPain(8)
        $0.takeRescue(.milligrams(10), times: 6, for: .background)
      },
      GuideCase(GuideCaseNameWords.caseSmallStep.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.setPain(5)
      },
      GuideCase(GuideCaseNameWords.caseHigh.english, .titrate, in: british) {
        $0.takeMorphine(100)
        $0.setPain(7)
        $0.takeRescue(.milligrams(30), times: 2, for: .background)
      },
    ]
  }

  private func beside(_ british: Formulary) -> [GuideCase] {
    [
      GuideCase(GuideCaseNameWords.caseSedative.english, .titrate, in: british) {
        $0.takeMorphine(30)
        $0.setPain(5)
        $0.takeRescue(.milligrams(10), times: 3, for: .background)
        $0.context.coMedicines = ["lorazepam"]
      },
      GuideCase(GuideCaseNameWords.casePatchRaise.english, .titrate, in: british) {
        $0.take(
          ExamplePatient.line(
            "fentanyl", .transdermal, .patchFor72Hours, .patch(.microgramsPerHour(25))))
        $0.setPain(7)
        $0.takeRescue(.milligrams(15), times: 6, for: .background)
      },
      GuideCase(GuideCaseNameWords.casePatchRescue.english, .rescue, in: british) {
        $0.take(
          ExamplePatient.line(
            "fentanyl", .transdermal, .patchFor72Hours, .patch(.microgramsPerHour(50))))
      },
      GuideCase(GuideCaseNameWords.caseSlow.english, .convert, in: british) {
        $0.take("morphine", .immediateRelease, .milligrams(10), times: 6)
        $0.takeRescue(.milligrams(10), times: 2, for: .background)
      },
    ]
  }

  private func changing(_ british: Formulary) -> [GuideCase] {
    [
      GuideCase(
        GuideCaseNameWords.caseRotation.english,
        .rotate(Self.change("oxycodone", for: .sideEffects)), in: british
      ) {
        $0.takeMorphine(30)
      },
      GuideCase(
        GuideCaseNameWords.caseRotationFrail.english, .rotate(Self.change("oxycodone", for: .pain)),
        in: british
      ) {
        $0.takeMorphine(45)
        $0.makeVulnerable()
      },
      GuideCase(
        GuideCaseNameWords.caseRotationSevere.english,
        .rotate(Self.change("oxycodone", for: .pain)), in: british
      ) {
        $0.takeMorphine(30)
        $0.setPain(8)
      },
    ]
  }

  private func between(_ british: Formulary, _ american: Formulary) -> [GuideCase] {
    [
      GuideCase(GuideCaseNameWords.caseHydromorphone.english, .rotate(Self.tablets), in: american) {
        $0.take("oxycodone", .modifiedRelease, .milligrams(40), times: 2)
      },
      GuideCase(
        GuideCaseNameWords.caseLeavePatch.english,
        .rotate(Self.change("morphine", for: .preference)), in: british
      ) {
        $0.take(
          ExamplePatient.line(
            "fentanyl", .transdermal, .patchFor72Hours, .patch(.microgramsPerHour(50))))
      },
      GuideCase(GuideCaseNameWords.casePump.english, .rotate(Self.pump), in: british) {
        $0.takeMorphine(30)
        $0.context.findings["swallowing-lost"] = .present
      },
      GuideCase(
        GuideCaseNameWords.caseTooLow.english, .rotate(Self.change("morphine", for: .preference)),
        in: british
      ) {
        $0.take(
          ExamplePatient.line(
            "hydromorphone", .subcutaneousInfusion, .infusion, .regular(.milligrams(12), 1)))
      },
      GuideCase(GuideCaseNameWords.caseFirstPatch.english, .patch(drug: "fentanyl"), in: british) {
        $0.takeMorphine(60)
      },
    ]
  }

  private func lowering(_ british: Formulary) -> [GuideCase] {
    [
      GuideCase(GuideCaseNameWords.caseTaper.english, .taper(percent: 10), in: british) {
        $0.takeMorphine(60)
      }
    ]
  }

  private static func change(
    _ drug: String, for reason: OpioidAsk.Rotation.Reason
  ) -> OpioidAsk.Rotation {
    var rotation = OpioidAsk.Rotation(to: drug)
    rotation.form = .modifiedRelease
    rotation.reason = reason
    return rotation
  }

  private static var tablets: OpioidAsk.Rotation {
    var rotation = change("hydromorphone", for: .sideEffects)
    rotation.form = .immediateRelease
    return rotation
  }

  private static var pump: OpioidAsk.Rotation {
    var rotation = OpioidAsk.Rotation(to: "morphine")
    rotation.route = .subcutaneousInfusion
    rotation.reason = .route
    return rotation
  }
}

extension ExamplePatient {
  /// So many milligrams of slow morphine twice a day.
  mutating func takeMorphine(_ milligrams: Int) {
    take("morphine", .modifiedRelease, .milligrams(milligrams), times: 2)
  }
}
