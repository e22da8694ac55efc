import Analgesia
import ArgumentParser
import Clinical
import Documents

/// What is known about the patient of one opioid sum; what is left out is not known.
struct OpioidContextOptions: ParsableArguments {
  @Option(help: "Whole years.") var age: String?
  @Option(help: "female or male.") var sex: String?
  @Option(help: "As 52kg.") var weight: String?
  @Option(help: "As 140umol/L or 1.4mg/dL.") var creatinine: String?
  @Option(help: "mL/min/1.73m2.") var egfr: String?
  @Option(help: "mL/min.") var crcl: String?
  @Option(help: "none, A, B or C.") var childPugh: String?
  @Option(help: "0 to 4.") var sedation: String?
  @Option(help: "Breaths a minute.") var respiratoryRate: String?
  @Option(help: "Per cent.") var spo2: String?
  @Option(help: "1 to 9.") var frailty: String?
  @Option(help: "In g/L.") var albumin: String?
  @Option(help: "A medicine or a class.") var coMedicine: [String] = []
  @Option(help: "A condition that is there.") var condition: [String] = []
  @Option(help: "A condition asked for and absent.") var conditionAbsent: [String] = []
  @Option(help: "An allergy, or none-known.") var allergy: [String] = []
  @Option(help: "A sign that is there.") var finding: [String] = []
  @Option(help: "When the bowels last opened; noted, not computed with.") var bowels: String?
  @Option(help: "Where the patient is; noted, not computed with.") var setting: String?
  @Flag(help: "Death is expected.") var dying = false
  @Flag(help: "A teaching sum: what is not given counts as normal.") var assumeComplete = false
}

extension OpioidContextOptions {
  private var fields: CalculationFields {
    let typed = [
      "age": age, "sex": sex, "weight": weight, "creatinine": creatinine, "egfr": egfr,
      "crcl": crcl, "child-pugh": childPugh, "sedation": sedation,
      "respiratory-rate": respiratoryRate, "spo2": spo2, "frailty": frailty, "albumin": albumin,
    ]
    return CalculationFields(typed.compactMapValues { $0 })
  }

  /// The context as the ladder reads it, with the pain that was given.
  func context() throws(InputRefusal) -> OpioidContext {
    let fields = fields
    var context = OpioidContext()
    context.ageYears = try fields.whole("age", in: 0...120)
    context.weight = try fields.quantity("weight", in: [.kilograms])
    context.frailty = try fields.whole("frailty", in: 1...9)
    context.childPugh = try fields.choice("child-pugh")
    context.sedation = Self.fresh(try fields.whole("sedation", in: 0...4))
    context.respiratoryRate = Self.fresh(try fields.whole("respiratory-rate", in: 0...60))
    context.oxygenSaturation = Self.fresh(try fields.whole("spo2", in: 50...100))
    context.albumin = Self.fresh(try fields.whole("albumin", in: 5...80).map { Rational($0) })
    context.coMedicines = Set(coMedicine)
    for name in conditionAbsent { context.conditions[name] = .absent }
    for name in condition { context.conditions[name] = .present }
    for name in finding { context.findings[FindingID(rawValue: name)] = .present }
    if !allergy.isEmpty { context.allergies = allergy }
    context.dying = dying ? .present : .notAssessed
    try readKidneys(into: &context, from: fields)
    if assumeComplete { TeachingPatient.fill(&context) }
    return context
  }

  /// A given clearance or filtration, else what the creatinine says; of two the lower decides later.
  private func readKidneys(
    into context: inout OpioidContext, from fields: CalculationFields
  ) throws(InputRefusal) {
    context.filtration = Self.fresh(try fields.whole("egfr", in: 0...250).map { Rational($0) })
    context.clearance = Self.fresh(try fields.whole("crcl", in: 0...250).map { Rational($0) })
    guard
      let creatinine = try fields.quantity(
        "creatinine", in: [.micromolesPerLitre, .milligramsPerDecilitre])
    else { return }
    // Nobody under 18 gets a sum here, and the answer says so by its own code.
    if let age = context.ageYears, age < 18 { return }
    var clearance = CreatinineClearance.Input()
    clearance.ageYears = context.ageYears
    clearance.sex = try fields.choice("sex") ?? .notAssessed
    clearance.weight = context.weight
    clearance.creatinine = creatinine
    var filtration = EGFR.Input()
    filtration.ageYears = clearance.ageYears
    filtration.sex = clearance.sex
    filtration.creatinine = creatinine
    guard let byWeight = try? CreatinineClearance.compute(clearance),
      let byAge = try? EGFR.compute(filtration)
    else {
      throw InputRefusal(field: "--creatinine", problem: OpioidCommandWords.creatinine.english)
    }
    if context.clearance.latest == nil { context.clearance = .fresh(byWeight.governing.value) }
    if context.filtration.latest == nil { context.filtration = .fresh(byAge.value.roundedDown) }
  }

  private static func fresh<Value>(_ value: Value?) -> Analgesia.Reading<Value> {
    value.map { .fresh($0) } ?? .notRecorded
  }
}
