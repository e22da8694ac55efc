extension PerDose: CustomStringConvertible {
  /// "5 mg per dose": never a figure without what it is for.
  public var description: String { "\(mass) per dose" }
}

extension PerDay: CustomStringConvertible {
  /// "30 mg in 24 hours".
  public var description: String { "\(mass) in 24 hours" }
}
