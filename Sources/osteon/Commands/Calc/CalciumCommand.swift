import ArgumentParser
import Clinical
import Documents

/// `osteon calc calcium`: calcium corrected for albumin.
struct CalciumCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "calcium", abstract: "Calcium corrected for albumin, and its band.")
  static let fieldNames = ["calcium", "albumin", "factor"]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "As 3.12mmol/L or 12.5mg/dL.") var calcium: String?
  @Option(help: "As 28g/L or 2.8g/dL.") var albumin: String?
  @Option(help: "0.02 or 0.022.") var factor: String?

  var typed: [String: String?] { ["calcium": calcium, "albumin": albumin, "factor": factor] }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    _ = try fields.needed("calcium")
    let calcium = try fields.quantity(
      "calcium", in: [.millimolesPerLitre, .milligramsPerDecilitre])
    let albumin = try fields.quantity("albumin", in: [.gramsPerLitre, .gramsPerDecilitre])
    let factor: AdjustedCalcium.Factor = try fields.choice("factor") ?? .twoHundredths
    return try CalculationAnswer.from("calcium") { () throws(CalculatorRefusal) in
      guard let calcium else { throw .missing(.calcium) }
      // When it was taken plays no part in the correction.
      let result = Measurement(
        kind: "calcium-total", value: calcium, taken: .instant(Moment(seconds: 0)))
      return CalculationAnswer(
        try AdjustedCalcium.compute(result, albumin: albumin, factor: factor))
    }
  }
}

extension CalculationAnswer {
  fileprivate init(_ calcium: AdjustedCalcium) {
    self.init("calcium")
    value = calcium.figure
    unit = calcium.unit.rawValue
    range = (calcium.figure, calcium.figure)
    band = calcium.band?.rawValue
    rule = calcium.basis.words
    working = calcium.working
    citations = calcium.citations
  }
}

extension AdjustedCalcium.Basis {
  fileprivate var words: String {
    switch self {
    case .corrected(let factor): CalculationWords.calciumRule.text(factor.rawValue)
    case .adjustedByLaboratory, .ionised, .totalOnly: CalculationWords.totalOnly.english
    }
  }
}
