import ArgumentParser
import Clinical
import Documents

/// `osteon calc crcl`: creatinine clearance by Cockcroft and Gault.
struct ClearanceCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "crcl", abstract: "Creatinine clearance (Cockcroft-Gault).")
  static let fieldNames = ["age", "sex", "weight", "creatinine", "height", "weight-rule"]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "Whole years.") var age: String?
  @Option(help: "female or male.") var sex: String?
  @Option(help: "As 52kg.") var weight: String?
  @Option(help: "As 140umol/L or 1.4mg/dL.") var creatinine: String?
  @Option(help: "As 163cm.") var height: String?
  @Option(help: "actual, ideal or adjusted.") var weightRule: String?

  var typed: [String: String?] {
    [
      "age": age, "sex": sex, "weight": weight, "creatinine": creatinine, "height": height,
      "weight-rule": weightRule,
    ]
  }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    var input = CreatinineClearance.Input()
    input.ageYears = try fields.whole("age", in: 0...120)
    input.sex = try fields.choice("sex") ?? .notAssessed
    input.weight = try fields.quantity("weight", in: [.kilograms])
    input.height = try fields.quantity("height", in: [.centimetres])
    input.creatinine = try fields.quantity(
      "creatinine", in: [.micromolesPerLitre, .milligramsPerDecilitre])
    input.rule = try fields.choice("weight-rule") ?? .actual
    let complete = input
    return try CalculationAnswer.from("crcl") { () throws(CalculatorRefusal) in
      CalculationAnswer(try CreatinineClearance.compute(complete))
    }
  }
}

extension CalculationAnswer {
  /// The clearance asked for; the range reaches to the other weight's where both are shown.
  fileprivate init(_ clearance: CreatinineClearance) {
    self.init("crcl")
    let estimates = [clearance.asked, clearance.alternative].compactMap { $0 }
      .sorted { $0.value < $1.value }
    value = clearance.asked.figure
    unit = Unit.millilitresPerMinute.rawValue
    if let lowest = estimates.first, let highest = estimates.last {
      range = (lowest.figure, highest.figure)
    }
    rule = CalculationWords.weightRule.text(clearance.asked.rule.rawValue)
    working = clearance.working
    citations = clearance.citations
  }
}
