import Clinical

extension OpioidCase {
  /// Whether the pain is stable enough for a patch, which takes a day or more to act (DR-18).
  ///
  /// Not with an average of 7 or more, more than three rescue doses for background pain in 24 hours,
  /// a regular dose that changed within its interval, signs of neurotoxicity, or acute kidney injury.
  ///
  /// - Source: clinical reference, analgesia 4.2, DR-18 (policy).
  var painIsStable: Bool {
    guard let pain = context.averagePain, pain.value < 7 else { return false }
    guard context["acute-kidney-injury"] != .present, !isNeurotoxic else { return false }
    let rescue = opioids.filter { !$0.isRegular }.flatMap { $0.taken(inLast: 24, before: now) }
    guard rescue.filter({ $0.reason == .background }).count <= 3 else { return false }
    return !regularOpioids.contains(where: hasChangedTooRecently)
  }

  private func hasChangedTooRecently(_ line: RegimenLine) -> Bool {
    let product = formulary[line.drug]?.product(line.route, line.form, in: formulary.set)
    guard let lastChanged = line.lastChanged, let hours = product?.hoursToRaise(line) else {
      return true
    }
    return lastChanged.latest.adding(hours: hours) > now
  }
}

extension Product {
  /// Hours to wait before this line may be raised: more after a change of a patch than after the
  /// first one.
  func hoursToRaise(_ line: RegimenLine) -> Int? {
    let isFirst = line.since != nil && line.since == line.lastChanged
    return isFirst ? hoursBeforeIncrease : hoursAfterChange ?? hoursBeforeIncrease
  }
}
