import Clinical

extension MedicineLine {
  /// What the line gives in 24 hours by the clock; `nil` where the dose cannot be read as a mass.
  var dailyAmount: Mass? {
    guard let dose, let mass = Mass(typed: dose), let timesPerDay, timesPerDay > 0 else {
      return nil
    }
    let (product, overflow) = mass.micrograms.multipliedReportingOverflow(by: timesPerDay)
    return overflow ? nil : Mass(micrograms: product)
  }
}
