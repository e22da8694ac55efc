import ArgumentParser
import Clinical
import Documents

/// `osteon calc egfr`: estimated glomerular filtration rate by CKD-EPI 2021.
struct FiltrationCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "egfr", abstract: "Estimated filtration rate (CKD-EPI 2021).")
  static let fieldNames = ["age", "sex", "creatinine"]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "Whole years.") var age: String?
  @Option(help: "female or male.") var sex: String?
  @Option(help: "As 140umol/L or 1.4mg/dL.") var creatinine: String?

  var typed: [String: String?] { ["age": age, "sex": sex, "creatinine": creatinine] }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    var input = EGFR.Input()
    input.ageYears = try fields.whole("age", in: 0...120)
    input.sex = try fields.choice("sex") ?? .notAssessed
    input.creatinine = try fields.quantity(
      "creatinine", in: [.micromolesPerLitre, .milligramsPerDecilitre])
    let complete = input
    return try CalculationAnswer.from("egfr") { () throws(CalculatorRefusal) in
      CalculationAnswer(try EGFR.compute(complete))
    }
  }
}

extension CalculationAnswer {
  fileprivate init(_ rate: EGFR) {
    self.init("egfr")
    value = rate.figure
    unit = Unit.millilitresPerMinuteStandardised.rawValue
    range = (rate.figure, rate.figure)
    working = rate.working
    citations = rate.citations
  }
}
