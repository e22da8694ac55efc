public import Clinical

/// One infusion of zoledronic acid by its indication: never one kidney table for both.
public struct ZoledronateDose: Equatable, Sendable {
  /// The bands of the label, without its gaps at 39 to 40, 49 to 50 and 60 (policy).
  public enum Band: String, CaseIterable, Sendable {
    case above60 = "above-60"
    case from50To60 = "50-to-60"
    case from40To50 = "40-to-below-50"
    case from30To40 = "30-to-below-40"
  }

  /// The dose of one infusion.
  public let perDose: Mass
  /// `nil` in hypercalcaemia, where no band holds.
  public let band: Band?
  public let working: [String]
  public let citations: [Citation]
}

extension ZoledronateDose {
  /// The dose of one infusion for bone metastases, by Cockcroft-Gault clearance in mL/min.
  ///
  /// The exact fraction is compared; nothing is rounded before it.
  ///
  ///     above 60  4 mg    50 to 60  3.5 mg    40 to below 50  3.3 mg    30 to below 40  3 mg
  ///
  /// - Source: zoledronic acid label (S18), clinical reference 5.8; the edges: policy.
  /// - Throws: ``BoneAgentRefusal/clearanceBelow30(figure:)`` below 30 mL/min.
  public static func forBoneMetastases(
    clearance: Rational
  ) throws(BoneAgentRefusal) -> ZoledronateDose {
    let figure = clearance.decimal(places: 2)
    guard let band = Band(clearance) else { throw .clearanceBelow30(figure: figure) }
    return ZoledronateDose(
      perDose: band.dose, band: band,
      working: [
        BoneAgentWords.clearanceBand.text(figure, band.english, band.dose.description),
        BoneAgentWords.infusion.text(band.concentrate),
      ],
      citations: citations(for: .boneMetastases))
  }

  /// The dose of one infusion for hypercalcaemia: 4 mg, never cut for the kidneys.
  ///
  /// The creatinine is compared in the unit it was entered in.
  ///
  ///     399 micromol/L  ->  4 mg;   400 micromol/L or 4.5 mg/dL  ->  refused
  ///
  /// - Source: zoledronic acid label in hypercalcaemia (S18b), clinical reference 2.3.
  /// - Throws: ``BoneAgentRefusal/creatinine400OrMore(figure:)``, for a specialist to decide.
  public static func forHypercalcaemia(
    creatinine: Quantity
  ) throws(BoneAgentRefusal) -> ZoledronateDose {
    let figure = creatinine.description
    guard let limit = mostCreatinine[creatinine.unit] else {
      throw .creatinineUnit(figure: figure)
    }
    guard creatinine.tenThousandths < limit else { throw .creatinine400OrMore(figure: figure) }
    return ZoledronateDose(
      perDose: full, band: nil,
      working: [
        BoneAgentWords.noReduction.text(figure, full.description),
        BoneAgentWords.infusion.text(Band.above60.concentrate),
      ],
      citations: citations(for: .hypercalcaemia))
  }

  /// What a dose, or its refusal, rests on.
  public static func citations(for indication: BoneAgentIndication) -> [Citation] {
    switch indication {
    case .boneMetastases: .zoledronateRenal
    case .hypercalcaemia: .zoledronateHypercalcaemia
    }
  }

  private static let full = Mass.milligrams(4)
  private static let mostCreatinine = UnitLimits(
    400_00, .micromolesPerLitre, or: 4_50, .milligramsPerDecilitre)
}

extension ZoledronateDose.Band {
  fileprivate init?(_ clearance: Rational) {
    if clearance > Rational(60) {
      self = .above60
    } else if clearance >= Rational(50) {
      self = .from50To60
    } else if clearance >= Rational(40) {
      self = .from40To50
    } else if clearance >= Rational(30) {
      self = .from30To40
    } else {
      return nil
    }
  }

  fileprivate var dose: Mass {
    switch self {
    case .above60: .milligrams(4)
    case .from50To60: Mass(micrograms: 3_500)
    case .from40To50: Mass(micrograms: 3_300)
    case .from30To40: .milligrams(3)
    }
  }

  /// Millilitres of the concentrate of 4 mg in 5 mL, as the label rounds them.
  fileprivate var concentrate: String {
    switch self {
    case .above60: "5"
    case .from50To60: "4.4"
    case .from40To50: "4.1"
    case .from30To40: "3.8"
    }
  }
}
