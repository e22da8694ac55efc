import Clinical

extension OpioidCase {
  /// Whether the pain is stable enough for a patch, which takes a day or more to act (DR-18).
  ///
  /// Not with an average of 7 or more, more than three rescue doses for background pain in 24 hours,
  /// a regular dose that changed within its interval, pain that began within 48 hours, signs of
  /// neurotoxicity, or acute kidney injury. Rescue of a medicine stopped since counts.
  ///
  /// - Source: clinical reference, analgesia 4.2, DR-18 (policy).
  var painIsStable: Bool {
    guard let pain = context.averagePain, pain.value < 7 else { return false }
    guard context["acute-kidney-injury"] != .present, !isNeurotoxic else { return false }
    guard context["pain-new"] != .present else { return false }
    let rescue = regimen.lines
      .filter { !$0.isRegular && $0.opioid(in: formulary) != nil }
      .flatMap { $0.taken(inLast: 24, before: now) }
    guard rescue.filter({ $0.reason == .background }).count <= 3 else { return false }
    return !regularOpioids.contains(where: hasChangedTooRecently)
  }

  /// Nobody has said when the pain began, and no opioid shows that it is older than 48 hours.
  var ageOfPainIsUnknown: Bool {
    context["pain-new"] == .notAssessed
      && !regularOpioids.contains { $0.hasRun(hours: 48, at: now) }
  }

  private func hasChangedTooRecently(_ line: RegimenLine) -> Bool {
    let product = formulary[line.drug]?.product(line.route, line.form, in: formulary.set)
    guard let lastChanged = line.lastChanged, let hours = product?.hoursToRaise(line) else {
      return true
    }
    return lastChanged.latest(in: formulary.set).adding(hours: hours) > now
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
