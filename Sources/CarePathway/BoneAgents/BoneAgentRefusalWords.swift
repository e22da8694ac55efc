public import Clinical

extension BoneAgentRefusal: Refusal {
  public var code: String {
    switch self {
    case .clearanceBelow30: "GATE R-029"
    case .creatinine400OrMore: "GATE R-023"
    case .creatinineUnit: "GATE"
    }
  }

  public var problem: String {
    switch self {
    case .clearanceBelow30(let figure):
      "Creatinine clearance is \(figure) mL/min: below 30 zoledronic acid is not recommended for "
        + "bone metastases."
    case .creatinine400OrMore(let figure):
      "Creatinine is \(figure): from 400 micromol/L (4.5 mg/dL) risk and benefit are weighed first."
    case .creatinineUnit(let figure): "\(figure) is not a creatinine."
    }
  }

  public var remedy: String {
    switch self {
    case .clearanceBelow30: "Consider denosumab, with calcium corrected first."
    case .creatinine400OrMore: "Ask a kidney specialist today; denosumab is an option."
    case .creatinineUnit: "Enter it in micromol/L or mg/dL."
    }
  }
}
