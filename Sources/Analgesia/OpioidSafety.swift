import Clinical

extension OpioidCase {
  /// The emergency or toxicity that outranks every question about a dose; `nil` when there is none.
  ///
  /// Emergency: fewer than 8 breaths a minute, saturation below 85 % or blue lips, cannot be roused.
  /// Toxicity: sedation 3, 8 or 9 breaths, saturation 85 to 89 %, jerks, hallucinations, delirium,
  /// pinpoint pupils with drowsiness, pain that spreads while the dose rises. An old reading counts:
  /// danger does not wait for a new one. A change to another opioid is not held by signs that it is
  /// meant to end, only by drowsiness and slow breathing.
  ///
  /// - Source: clinical reference, analgesia 5.3, E01 and T01.
  public func alarm(for ask: OpioidAsk) -> OpioidAnswer? {
    let emergency = emergencySigns
    if !emergency.lines.isEmpty { return alarm(ask, .emergency, emergency) }
    let depression = depressionSigns
    var toxicity = depression
    toxicity.append(neurotoxicSigns)
    if ask.leavesTheOpioid, depression.lines.isEmpty { return nil }
    return toxicity.lines.isEmpty ? nil : alarm(ask, .toxicity, toxicity)
  }

  /// Jerks, hallucinations, delirium, pinpoint pupils or spreading pain: the reasons to change the
  /// opioid.
  var isNeurotoxic: Bool { !neurotoxicSigns.lines.isEmpty }

  private func alarm(
    _ ask: OpioidAsk, _ step: OpioidAnswer.Step, _ signs: Working
  ) -> OpioidAnswer {
    var answer = OpioidAnswer(
      ask, step: step, outcome: step == .emergency ? .emergency : .hold)
    let isDying = context.dying == .present
    answer.flags = standingFlags
    if step == .emergency, !isDying, !answer.flags.contains(.considerNaloxone) {
      answer.flags.append(.considerNaloxone)
    }
    answer.working = signs
    guard step == .toxicity else {
      answer.working.add(.stopAndCall, from: .slowBreathing)
      if !isDying { answer.working.append(NaloxoneReversal.working) }
      return answer
    }
    let cut = ToxicityCut(self)
    answer.reduction = cut?.proposal
    answer.working.append(toxicityCare)
    if let cut { answer.working.append(cut.working) }
    answer.working.add(.moreCanHarm, from: .toxicityAdvice)
    return answer
  }

  private var emergencySigns: Working {
    var signs = Working()
    if let rate = context.respiratoryRate.latest, rate < 8 {
      signs.add(.breathingRate, "\(rate)", "8", from: .slowBreathing)
    }
    if let saturation = context.oxygenSaturation.latest, saturation < 85 {
      signs.add(.saturation, "\(saturation)", "85", from: .slowBreathing)
    }
    if context["cyanosis"] == .present { signs.add(.cyanosis, from: .slowBreathing) }
    if context["unrousable"] == .present || context.sedation.latest == 4 {
      signs.add(.unrousable, from: .slowBreathing)
    }
    return signs
  }

  private var depressionSigns: Working {
    var signs = Working()
    if context.sedation.latest == 3 { signs.add(.sedationThree, from: .sedationScale) }
    if let rate = context.respiratoryRate.latest, (8...9).contains(rate) {
      signs.add(.breathingRate, "\(rate)", "10", from: .sedationScale)
    }
    if let saturation = context.oxygenSaturation.latest, (85...89).contains(saturation) {
      signs.add(.saturation, "\(saturation)", "90", from: .lowSaturation)
    }
    return signs
  }

  private var neurotoxicSigns: Working {
    var signs = Working()
    let pupils = context["pinpoint-pupils"] && context["drowsiness"]
    let asked: [(Finding, WorkingWord)] = [
      (context["myoclonus"], .jerks), (context["visual-hallucinations"], .hallucinations),
      (context["delirium"], .delirium), (pupils, .pinpointPupils),
      (context["hyperalgesia"], .hyperalgesia),
    ]
    for (finding, word) in asked where finding == .present {
      signs.add(word, from: .toxicityList)
    }
    return signs
  }
}

extension OpioidCase {
  /// The refusals that come before any sum: too young, an impossible reading, something missing.
  func refusalBeforeDose(also gaps: [SafetyGap] = []) -> DosingRefusal? {
    if let age = context.ageYears, age < 18 { return .underAge }
    if let implausible = context.implausible { return .unusable(implausible) }
    var missing = context.essentialGaps(medicines: regimen.isComplete) + gaps
    if opioids.contains(where: { $0.isWornOut(at: now) }) {
      missing.append(SafetyGap(.patchApplied))
    }
    return missing.isEmpty ? nil : .missing(missing)
  }
}

extension OpioidAsk {
  fileprivate var leavesTheOpioid: Bool {
    switch self {
    case .rotate: true
    case .start, .rescue, .titrate, .convert, .patch, .transmucosal, .taper: false
    }
  }
}

extension OpioidContext {
  /// A reading that no patient can have, so that nothing may rest on it.
  fileprivate var implausible: DataProblem? {
    let ranges: [(SafetyItem, Int?, ClosedRange<Int>)] = [
      (.age, ageYears, 0...120), (.respiratoryRate, respiratoryRate.latest, 0...60),
      (.sedation, sedation.latest, 0...4), (.oxygenSaturation, oxygenSaturation.latest, 50...100),
      (.frailty, frailty, 1...9),
    ]
    return ranges.lazy.compactMap { item, value, range in
      guard let value, !range.contains(value) else { return nil }
      return DataProblem.implausible(item, value)
    }.first
  }
}

extension Citation {
  static let slowBreathing = Citation(
    "spcg-naloxone", "breathing below 8 a minute, saturation below 85 %", evidence: .seen)
  static let sedationScale = Citation(
    "poss-scale", "level 3 and slow breathing: no further opioid for now", evidence: .seen)
  static let lowSaturation = Citation(
    "osteon-policy", "saturation 85 to 89 % counts as toxicity", evidence: .policy)
  static let toxicityList = Citation(
    "west-midlands-opioid-toxicity", "signs of opioid neurotoxicity", evidence: .seen)
  static let toxicityAdvice = Citation(
    "opioid-neurotoxicity-peolc", "more opioid can make neurotoxicity worse", evidence: .seen)
}
