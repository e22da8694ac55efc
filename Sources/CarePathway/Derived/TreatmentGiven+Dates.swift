import Clinical

extension TreatmentGiven {
  /// When it was last given, as far as the record shows.
  var lastGiven: Occasion? { last ?? ended ?? started }

  /// Whether it has not ended yet.
  func isRunning(at now: Moment) -> Bool { ended.map { $0.latest > now } ?? true }

  /// Whether it was given, or still runs without a date of a last dose, within `days` of `now`.
  func wasGiven(withinDays days: Int, of now: Moment) -> Bool {
    guard last != nil || ended != nil, let lastGiven else { return true }
    return now - lastGiven.latest <= days * 86_400
  }

  /// A course of beams at one place.
  var isRadiotherapy: Bool { kind == "radiotherapy" || kind == "sbrt" }
}
