import Clinical

/// When the regular dose may be raised next, by the time its last change needs to show.
struct ChangeInterval: Equatable, Sendable {
  let lastChanged: Occasion
  let hours: Int
  let set: ReferenceSet
  let citation: Citation

  /// A day without a time counts from its end.
  var until: Moment { lastChanged.latest(in: set).adding(hours: hours) }

  var working: Working {
    var working = Working()
    working.add(.changeInterval, lastChanged.description, "\(hours)", from: citation)
    return working
  }
}

extension RegimenLine {
  /// The interval that runs for this line, or `nil` when nobody has said when it last changed.
  ///
  /// The day it was begun stands in only where it shows by itself that it is too soon: a change
  /// since then may be missing.
  func changeInterval(in product: Product, of patient: OpioidCase) -> ChangeInterval? {
    let set = patient.formulary.set
    if let lastChanged, let hours = product.hoursToRaise(self) {
      return ChangeInterval(
        lastChanged: lastChanged, hours: hours, set: set, citation: product.citation)
    }
    guard let since, let hours = product.hoursBeforeIncrease else { return nil }
    let interval = ChangeInterval(
      lastChanged: since, hours: hours, set: set, citation: product.citation)
    return interval.until > patient.now ? interval : nil
  }
}

extension Occasion {
  /// The latest moment it may have been where the reference set is used.
  ///
  /// A day without a time is kept by its date alone and read in UTC; west of Greenwich it ends as
  /// many hours later, at most twelve, so the American set waits for them (policy).
  func latest(in set: ReferenceSet) -> Moment {
    switch (self, set) {
    case (.day, .unitedStates): latest.adding(hours: 12)
    case (.day, .unitedKingdom), (.instant, _): latest
    }
  }
}
