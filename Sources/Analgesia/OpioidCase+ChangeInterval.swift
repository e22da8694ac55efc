import Clinical

/// When the regular dose may be raised next, by the time its last change needs to show.
struct ChangeInterval: Equatable, Sendable {
  let lastChanged: Occasion
  let hours: Int
  let citation: Citation

  /// A day without a time counts from its end.
  var until: Moment { lastChanged.latest.adding(hours: hours) }

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
  func changeInterval(in product: Product, at now: Moment) -> ChangeInterval? {
    if let lastChanged, let hours = product.hoursToRaise(self) {
      return ChangeInterval(lastChanged: lastChanged, hours: hours, citation: product.citation)
    }
    guard let since, let hours = product.hoursBeforeIncrease else { return nil }
    let interval = ChangeInterval(lastChanged: since, hours: hours, citation: product.citation)
    return interval.until > now ? interval : nil
  }
}
