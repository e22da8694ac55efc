import Clinical

/// One limit as each unit prints it; a value is compared in the unit it was entered in.
struct UnitLimits: Sendable {
  private let unit: Unit
  private let limit: Int
  private let otherUnit: Unit?
  private let otherLimit: Int

  /// A limit in hundredths of its unit, and in a second unit where laboratories use one.
  init(_ hundredths: Int, _ unit: Unit, or otherHundredths: Int = 0, _ otherUnit: Unit? = nil) {
    self.unit = unit
    limit = hundredths * 100
    self.otherUnit = otherUnit
    otherLimit = otherHundredths * 100
  }

  /// The limit in ten-thousandths of `unit`; `nil` where none is printed.
  subscript(unit: Unit) -> Int? {
    if unit == self.unit { return limit }
    return unit == otherUnit ? otherLimit : nil
  }

  /// The limit as a quantity of `unit`.
  func quantity(in unit: Unit) -> Quantity? {
    self[unit].map { Quantity(tenThousandths: $0, unit: unit) }
  }
}
