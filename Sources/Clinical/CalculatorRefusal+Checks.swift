extension CalculatorRefusal {
  /// An age of 18 to 120 completed years.
  static func adultAge(_ years: Int?) throws(CalculatorRefusal) -> Int {
    guard let years else { throw .outOfScope(.ageNotRecorded) }
    guard (0...120).contains(years) else { throw .ageImplausible(years) }
    guard years >= 18 else { throw .outOfScope(.underAge) }
    return years
  }

  static func isFemale(_ sex: Sex) throws(CalculatorRefusal) -> Bool {
    switch sex {
    case .female: true
    case .male: false
    case .notAssessed: throw .sexNotAssessed
    }
  }

  /// The value, once it is there and plausible in its own unit.
  static func plausible(
    _ value: Quantity?, as field: CalculatorField
  ) throws(CalculatorRefusal) -> Quantity {
    guard let value else { throw .missing(field) }
    guard field.accepts(value) else { throw .implausible(field, value) }
    return value
  }
}
