import ArgumentParser
import CarePathway
import Clinical
import Documents

/// `osteon calc zoledronate`: one infusion by its indication.
struct ZoledronateCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "zoledronate", abstract: "Zoledronic acid by indication and kidney function.")
  static let fieldNames = ["indication", "crcl", "creatinine"]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "bone-metastases or hypercalcaemia.") var indication: String?
  @Option(help: "For bone metastases: Cockcroft-Gault clearance in mL/min, as 43.")
  var crcl: String?
  @Option(help: "For hypercalcaemia: as 140umol/L or 1.4mg/dL.") var creatinine: String?

  var typed: [String: String?] {
    ["indication": indication, "crcl": crcl, "creatinine": creatinine]
  }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    let indication: BoneAgentIndication = try fields.neededChoice("indication")
    switch indication {
    case .boneMetastases:
      try fields.refuse("creatinine", because: .boneNeedsClearance)
      let clearance = try fields.clearance()
      return .from(citing: ZoledronateDose.citations(for: indication)) {
        () throws(BoneAgentRefusal) in
        try ZoledronateDose.forBoneMetastases(clearance: clearance)
      }
    case .hypercalcaemia:
      try fields.refuse("crcl", because: .calciumNeedsCreatinine)
      let creatinine = try fields.creatinine()
      return .from(citing: ZoledronateDose.citations(for: indication)) {
        () throws(BoneAgentRefusal) in
        try ZoledronateDose.forHypercalcaemia(creatinine: creatinine)
      }
    }
  }
}

extension CalculationFields {
  /// A field of the other indication is refused: it would seem to have counted.
  fileprivate func refuse(_ name: String, because words: InputWords) throws(InputRefusal) {
    guard text(name) != nil else { return }
    throw InputRefusal(field: name, problem: words.english)
  }

  /// `--crcl`: a plain figure, since its name fixes the unit.
  fileprivate func clearance() throws(InputRefusal) -> Rational {
    let text = try needed("crcl")
    guard let quantity = Quantity(figure: text, unit: .millilitresPerMinute),
      (10_000...2_500_000).contains(quantity.tenThousandths)
    else { throw InputRefusal(field: "crcl", problem: InputWords.clearance.text(text)) }
    return quantity.amount
  }

  fileprivate func creatinine() throws(InputRefusal) -> Quantity {
    let text = try needed("creatinine")
    let units: [Unit] = [.micromolesPerLitre, .milligramsPerDecilitre]
    guard let quantity = try quantity("creatinine", in: units), quantity.isPlausibleCreatinine
    else { throw InputRefusal(field: "creatinine", problem: InputWords.creatinine.text(text)) }
    return quantity
  }
}

extension Quantity {
  fileprivate var isPlausibleCreatinine: Bool {
    let range = unit == .micromolesPerLitre ? 200_000...20_000_000 : 2_000...230_000
    return range.contains(tenThousandths)
  }
}

extension CalculationAnswer {
  /// The dose, or the gate that withholds it.
  fileprivate static func from(
    citing citations: [Citation], _ compute: () throws(BoneAgentRefusal) -> ZoledronateDose
  ) -> CalculationAnswer {
    var answer = CalculationAnswer("zoledronate")
    answer.citations = citations
    do {
      let dose = try compute()
      answer.value = dose.perDose.milligrams.decimal(places: 1)
      answer.unit = "mg"
      let band = dose.band.map { CalculationWords.clearanceBand.text($0.english) }
      answer.band = band ?? CalculationWords.perDose.english
      answer.working = dose.working
    } catch {
      answer.refusal = error
      answer.status = .refused
    }
    return answer
  }
}
