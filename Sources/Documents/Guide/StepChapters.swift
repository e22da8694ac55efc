import Analgesia
import Clinical

/// How far a dose goes up in one step, how much comes off on a change, and what breaks through.
struct StepChapters {
  let formulary: Formulary

  var chapters: [GuideChapter] {
    [
      GuideChapter(
        letter: "J", title: .stepsTitle, introduction: [.stepsUse],
        entries: needs.map(need) + [controlled] + reductions.map(reduction)
          + rescues.map(rescue) + [rescueAtStart])
    ]
  }

  private struct Need {
    let name: GuideStepWords
    let pain: Int
    let rescue: Int
    let doses: Int
    let patient: Start.Patient
  }

  private var needs: [Need] {
    [
      Need(name: .needConsolidated, pain: 2, rescue: 30, doses: 3, patient: .standard),
      Need(name: .needModerate, pain: 5, rescue: 0, doses: 0, patient: .standard),
      Need(name: .needTaken, pain: 5, rescue: 20, doses: 2, patient: .standard),
      Need(name: .needSevere, pain: 8, rescue: 0, doses: 0, patient: .standard),
      Need(name: .needCapped, pain: 8, rescue: 60, doses: 4, patient: .standard),
      Need(name: .needModerateVulnerable, pain: 5, rescue: 10, doses: 1, patient: .vulnerable),
      Need(name: .needSevereVulnerable, pain: 8, rescue: 0, doses: 0, patient: .vulnerable),
      Need(name: .needCappedVulnerable, pain: 8, rescue: 30, doses: 3, patient: .vulnerable),
    ]
  }

  /// 60 mg by the clock, and what the pain and the rescue ask for.
  private func need(_ row: Need) -> GuideEntry {
    guard let pain = PainScore(row.pain) else { return GuideEntry("", "") }
    let need = TitrationNeed(
      regular: Rational(60), rescue: (Rational(row.rescue), row.doses), pain: pain,
      patient: row.patient)
    let share = need.share.map { "\u{D7} \($0)" } ?? GuideStepWords.whatWasTaken.english
    var entry = GuideEntry(row.name.english, share, from: need.working.citations)
    let mg: (Rational) -> String = GuideFigure.milligrams
    entry.notes = [
      GuideStepWords.needGiven.text("60", "\(row.rescue)", "\(row.doses)", "\(row.pain)")
    ]
    entry.checks = ["60 mg + \(row.rescue) mg = \(mg(need.taken))"]
    if let share = need.share {
      entry.checks.append(
        GuideFactorWords.greater.text(
          "60 mg \u{D7} \(share) = \(mg(Rational(60) * Rational(share)))", mg(need.taken),
          mg(need.wanted)))
    }
    entry.checks.append(
      GuideFactorWords.lower.text(
        "60 mg \u{D7} \(need.stepLimit) = \(mg(need.cap))", mg(need.wanted), mg(need.allowed)))
    if need.exceedsCap { entry.notes.append(GuideStepWords.senior.english) }
    return entry
  }

  private var controlled: GuideEntry {
    let pain = PainScore(3)
    let needs = [2, 3].compactMap { doses in
      pain.map {
        TitrationNeed(
          regular: Rational(60), rescue: (Rational(doses * 10), doses), pain: $0,
          patient: .standard)
      }
    }
    var entry = GuideEntry(
      GuideStepWords.controlledName.english,
      GuideStepWords.controlledFigure.text("\(TitrationNeed.rescueDosesAllowed)"),
      from: needs.last?.working.citations ?? [])
    entry.checks = needs.map { need in
      GuideStepWords.controlledCheck.text(
        "\(need.rescueDoses)", "\(TitrationNeed.rescueDosesAllowed)",
        (need.isMet ? GuideStepWords.stays : .changes).english)
    }
    return entry
  }

  private typealias Circumstances = RotationReduction.Circumstances

  private var reductions: [(GuideStepWords, Circumstances)] {
    let plain = Circumstances(patient: .standard, oralMorphine: Rational(120))
    func changed(_ change: (inout Circumstances) -> Void) -> Circumstances {
      var circumstances = plain
      change(&circumstances)
      return circumstances
    }
    return [
      (.cutUsual, plain), (.cutSevere, changed { $0.worstPain = PainScore(7) }),
      (.cutToxicity, changed { $0.isToxic = true }),
      (.cutVulnerable, changed { $0.patient = .vulnerable }),
      (.cutAbove200, changed { $0.oralMorphine = Rational(201) }),
      (.cutPatch, changed { $0.leavesPatch = true }),
      (.cutSlowHydromorphone, changed { $0.isSlowHydromorphone = true }),
      (.cutSameDrug, changed { $0.isSameDrug = true }),
      (.cutAsked, changed { $0.asked = 40 }), (.cutAskedLess, changed { $0.asked = 10 }),
    ]
  }

  private func reduction(_ name: GuideStepWords, _ under: Circumstances) -> GuideEntry {
    let reduction = RotationReduction(under)
    let figure = GuideStepWords.lessBy.text("\(reduction.part)")
    var entry = GuideEntry(name.english, figure, from: [reduction.citation])
    let sum = RotationSum(
      under.oralMorphine, less: reduction, over: Ratio(1, over: 1), guardedBy: nil)
    entry.checks = [
      "\(GuideFigure.milligrams(under.oralMorphine)) \u{D7} \(reduction.kept) = "
        + GuideFigure.milligrams(sum.reduced)
    ]
    return entry
  }

  private var rescues: [(Int, Start.Patient)] {
    [
      (10, .standard), (30, .standard), (80, .standard), (120, .standard), (200, .standard),
      (70, .vulnerable), (120, .vulnerable),
    ]
  }

  private func rescue(_ total: Int, _ patient: Start.Patient) -> GuideEntry {
    let part: Ratio
    let name: GuideStepWords
    switch patient {
    case .standard: (part, name) = (Ratio(1, over: 6), .rescueStandard)
    case .vulnerable: (part, name) = (Ratio(1, over: 10), .rescueVulnerable)
    }
    let perDay = PerDay(.milligrams(total))
    guard let dose = try? BreakthroughDose.forScheduled(perDay, patient: patient) else {
      return GuideEntry(name.english, part.description)
    }
    var entry = GuideEntry(
      name.text("\(total)"), part.description, from: dose.citations + [.rescueSteps])
    let fraction = Rational(total) * Rational(part)
    entry.checks = [
      GuideStepWords.rescueCheck.text(
        "\(total) mg \u{D7} \(part) = \(fraction.decimal(places: 3)) mg",
        GuideFigure.milligrams(dose.perDose.upperBound.mass))
    ]
    return entry
  }

  private var rescueAtStart: GuideEntry {
    var patient = ExamplePatient(formulary)
    patient.setPain(8)
    let rescue = patient.answer(.start).outcome.proposals.compactMap(\.rescue).first
    let dose = rescue.map { GuideFigure.milligrams($0.perDose.upperBound.mass) } ?? ""
    var entry = GuideEntry(
      GuideStepWords.rescueAtStart.english, dose, from: rescue?.citations ?? [])
    entry.checks = [GuideStepWords.rescueAtStartCheck.text("30", dose)]
    return entry
  }
}

extension Citation {
  fileprivate static let rescueSteps = Citation(
    "osteon-policy", "steps of 0.5, 2.5, 5 and 10 mg by the size of the dose", evidence: .policy)
}
