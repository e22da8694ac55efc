import Clinical

/// A creatinine in the units that are compared with each other: tenths of a ten-thousandth of
/// 1 micromol/L, exact in both units (88.4 micromol/L is 1 mg/dL).
struct Creatinine {
  private let scaled: Int

  /// `nil` in a unit that creatinine is not measured in.
  init?(_ value: Quantity) {
    if value.unit == .micromolesPerLitre {
      scaled = value.tenThousandths * 10
    } else if value.unit == .milligramsPerDecilitre {
      scaled = value.tenThousandths * 884
    } else {
      return nil
    }
  }

  /// Whether this is at least `micromoles` per litre above `other`.
  func exceeds(_ other: Creatinine, byMicromoles micromoles: Int) -> Bool {
    scaled - other.scaled >= micromoles * 100_000
  }

  func isBelow(micromoles: Int) -> Bool { scaled < micromoles * 100_000 }

  /// Whether this is at least half as much again as `other`.
  func isHalfAgain(_ other: Creatinine) -> Bool { scaled * 2 >= other.scaled * 3 }
}
