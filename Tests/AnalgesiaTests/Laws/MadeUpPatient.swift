import Analgesia
import Clinical

/// Patients that nobody met: half of them robust, the others with whatever may be wrong.
extension SeededGenerator {
  private static let robust: [Result<Patient, any Error>] = [
    Result { try Patient() }, Result { try Patient(in: .unitedStates) },
  ]

  /// A robust patient in pain, who takes nothing.
  mutating func robustPatient(british: Int = 3) throws -> Patient {
    var patient = try Self.robust[once(in: british + 1) ? 1 : 0].get()
    let average = number(0...10)
    patient.setPain(average)
    patient.context.worstPain = PainScore(number(average...10))
    patient.context.restPain = once(in: 12) ? nil : PainScore(number(0...average))
    patient.context.dying = once(in: 30) ? .present : .absent
    patient.context.emergencyOpen = once(in: 20) ? .present : .absent
    patient.context.findings["pain-new"] = once(in: 20) ? .present : .absent
    return patient
  }

  /// Anybody, who takes opioids.
  mutating func patient(british: Int = 3) throws -> Patient {
    var patient = try robustPatient(british: british)
    if once(in: 2) {
      makeUpBody(of: &patient.context)
      makeUpTrouble(of: &patient.context)
    }
    makeUpMedicines(of: &patient)
    return patient
  }

  mutating func makeUpBody(of context: inout OpioidContext) {
    context.ageYears = once(in: 60) ? 17 : number(18...95)
    context.weight = Quantity(tenThousandths: number(350...1_100) * 1_000, unit: .kilograms)
    let filtration = Rational(once(in: 2) ? number(5...70) : number(60...120))
    context.filtration = .fresh(filtration)
    context.clearance = .fresh(filtration + Rational(number(-3...12)))
    context.albumin = .fresh(Rational(number(20...45)))
    context.frailty = number(1...7)
    context.childPugh = pick(Self.livers)
    context.sedation = .fresh(once(in: 30) ? number(3...4) : number(0...2))
    context.respiratoryRate = .fresh(once(in: 30) ? number(6...9) : number(10...22))
    context.oxygenSaturation = .fresh(once(in: 30) ? number(82...89) : number(90...99))
  }

  mutating func makeUpTrouble(of context: inout OpioidContext) {
    for name in Self.conditions where once(in: 12) {
      context.conditions[name] = pick([.present, .present, .notAssessed])
    }
    for name in Self.findings where once(in: 40) { context.findings[name] = .present }
    context.coMedicines = pick(Self.others)
    context.allergies = pick(Self.allergies)
  }

  private static let livers: [ChildPugh] = [
    .none, .none, .none, .none, .none, .mild, .moderate, .severe,
  ]
  private static let conditions = [
    "alcohol-dependence", "cirrhosis-compensated", "co2-retention", "dementia", "dialysis",
    "malnutrition", "sleep-apnoea",
  ]
  private static let findings: [FindingID] = [
    "acute-kidney-injury", "delirium", "gut-absorption-doubtful", "hyperalgesia", "myoclonus",
    "swallowing-lost", "visual-hallucinations",
  ]
  private static let others: [Set<String>] = [
    [], [], [], [], [], [], ["lorazepam"], ["gabapentin"], ["clarithromycin"], ["fluoxetine"],
    ["phenelzine"], ["naltrexone"], ["other: arnica"], ["carbamazepine"], ["buprenorphine"],
  ]
  private static let allergies: [[String]] = [
    ["none-known"], ["none-known"], ["none-known"], ["none-known"], ["none-known"], ["codeine"],
    ["morphine"], ["oxycodone"], ["paracetamol"],
  ]
}
