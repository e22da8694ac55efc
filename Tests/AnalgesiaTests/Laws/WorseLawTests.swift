import Analgesia
import Clinical
import Testing

/// Whatever makes a patient worse never makes an answer bolder.
@Suite("The laws of worse")
struct WorseLawTests {
  /// Tries the question before and after something got worse.
  private func neverBolder(
    seed: UInt64, speakingOf share: Int = 100, at place: SourceLocation = #_sourceLocation,
    _ worsen: (inout SeededGenerator, inout Patient) -> Void
  ) throws {
    try Law.holds(seed: seed, speakingOf: share, at: place) { random in
      var (patient, ask) = (try random.patient(), random.question())
      patient.context.ageYears = patient.context.ageYears.map { min(max($0, 18), 75) }
      var worse = patient
      worsen(&random, &worse)
      let after = worse.answer(ask)
      guard patient.boldness(of: after) > .zero else {
        // What ends in no dose is never bolder; it is counted where a dose stood before.
        return patient.boldness(of: ask) > .zero ? .holds : .silent
      }
      let before = patient.answer(ask)
      return .that(
        patient.boldness(of: after) <= patient.boldness(of: before),
        "\(ask): \(before.outcome) became \(after.outcome)")
    }
  }

  @Test func `worse kidneys never raise a dose`() throws {
    try neverBolder(seed: 1_201) { random, patient in
      let kidney = Rational(random.number(1...1_200), over: 10)
      let before = [patient.context.filtration, patient.context.clearance].map { $0.current }
      patient.context.filtration = .fresh(min(kidney, before[0] ?? kidney))
      patient.context.clearance = .fresh(min(kidney, before[1] ?? kidney))
    }
  }

  @Test func `acute kidney injury and dialysis never raise a dose`() throws {
    try neverBolder(seed: 1_202) { random, patient in
      if random.once(in: 2) {
        patient.context.findings["acute-kidney-injury"] = .present
      } else {
        patient.context.conditions["dialysis"] = .present
      }
    }
  }

  @Test func `a worse liver never raises a dose`() throws {
    try neverBolder(seed: 1_203) { random, patient in
      switch random.number(0...2) {
      case 0: patient.context.conditions["cirrhosis-compensated"] = .present
      case 1: patient.context.conditions["cirrhosis-decompensated"] = .present
      default:
        let worse = random.pick([ChildPugh.mild, .moderate, .severe])
        patient.context.childPugh = patient.context.childPugh.map { max($0, worse) } ?? worse
      }
    }
  }

  @Test func `the frail, the old, the light and the drowsed never get more than the robust`()
    throws
  {
    try neverBolder(seed: 1_204) { random, patient in
      switch random.number(0...6) {
      case 0: patient.context.ageYears = random.number(75...95)
      case 1: patient.context.frailty = random.number(6...9)
      case 2:
        patient.context.weight = Quantity(
          tenThousandths: random.number(300...499) * 1_000, unit: .kilograms)
      case 3: patient.context.albumin = .fresh(Rational(random.number(10...24)))
      case 4: patient.context.conditions["sleep-apnoea"] = .present
      case 5: patient.context.conditions["co2-retention"] = .present
      default: patient.context.coMedicines.insert("lorazepam")
      }
    }
  }

  @Test func `a sign of too much opioid never raises a dose`() throws {
    try neverBolder(seed: 1_205) { random, patient in
      switch random.number(0...7) {
      case 0: patient.context.sedation = .fresh(random.number(3...4))
      case 1: patient.context.respiratoryRate = .fresh(random.number(0...9))
      case 2: patient.context.oxygenSaturation = .fresh(random.number(50...89))
      case 3:
        patient.context.findings["pinpoint-pupils"] = .present
        patient.context.findings["drowsiness"] = .present
      default:
        let signs: [FindingID] = ["myoclonus", "visual-hallucinations", "delirium", "hyperalgesia"]
        patient.context.findings[random.pick(signs)] = .present
      }
    }
  }

  @Test func `no other medicine raises a dose`() throws {
    try neverBolder(seed: 1_206) { random, patient in
      let groups = patient.formulary.classes
      let names = groups[random.number(0...groups.count - 1)].examples
      if !names.isEmpty { patient.context.coMedicines.insert(random.pick(names)) }
    }
  }

  @Test func `no allergy raises a dose, and the drug itself is not given`() throws {
    try neverBolder(seed: 1_207) { random, patient in
      let drugs = ["morphine", "oxycodone", "codeine", "fentanyl", "hydromorphone", "tapentadol"]
      patient.context.allergies = (patient.context.allergies ?? []) + [random.pick(drugs)]
    }
  }

  @Test func `an open emergency, a lost mouth and a doubtful gut never raise a dose`() throws {
    try neverBolder(seed: 1_208) { random, patient in
      switch random.number(0...2) {
      case 0: patient.context.emergencyOpen = .present
      case 1: patient.context.findings["swallowing-lost"] = .present
      default: patient.context.findings["gut-absorption-doubtful"] = .present
      }
    }
  }

  @Test func `a change made later never raises a dose sooner`() throws {
    try neverBolder(seed: 1_209) { random, patient in
      for index in patient.lines.indices where patient.lines[index].isRegular {
        let hours = random.number(0...100)
        let later = Occasion.instant(patient.now.adding(hours: -hours))
        if let before = patient.lines[index].lastChanged, before.latest < later.latest {
          patient.lines[index].lastChanged = later
        }
      }
    }
  }
}
