import Clinical

/// What the kidneys allow: clearance and filtration by their bands, and how creatinine moves.
///
/// Clearance: a reported one and a computed one are both read, and the lower decides. Bands are
/// compared on the exact fraction. While the kidneys are failing no formula holds: then a low
/// clearance still counts and a reassuring one is not assessed.
///
///     80 years, 50 kg, 1.2 mg/dL, female  ->  29.51 mL/min: below 30
///
/// - Source: clinical reference 4.12 and 5.8 (S18).
struct RenalFindings {
  let course: CreatinineCourse
  private let readings: Readings
  private let clearance: CreatinineClearance?
  private let lowestClearance: Rational?
  private let reportedClearance: Rational?
  private let lowestFiltration: FixedPoint?
  private let isUnstable: Bool

  init(_ facts: EncounterFacts, _ readings: Readings) {
    self.readings = readings
    course = CreatinineCourse(facts, readings)
    isUnstable =
      facts.assessment["acute-kidney-injury"] == .present || course.isRising == .present
    let fresh = readings["creatinine"].flatMap { $0.isStale ? nil : $0.value }
    clearance = fresh.flatMap { facts.clearance(creatinine: $0, readings) }
    let reported = readings["crcl"].flatMap { $0.isStale ? nil : $0.value.amount }
    reportedClearance = reported
    lowestClearance = [clearance?.governing.value, reported].compactMap { $0 }.min()
    let given = readings["egfr"].flatMap { $0.isStale ? nil : FixedPoint($0.value.amount) }
    let computed = fresh.flatMap { facts.filtration(creatinine: $0)?.value }
    lowestFiltration = [given, computed].compactMap { $0 }.min()
  }

  var clearanceBelow30: Finding {
    guard let lowestClearance else { return .notAssessed }
    return steady(lowestClearance < Rational(30))
  }

  /// The clearance a dose rests on, exact; `nil` while the kidneys change or something is missing.
  var governingClearance: Rational? { isUnstable ? nil : lowestClearance }

  /// How it was come by.
  var clearanceLines: [String] {
    let reported = reportedClearance.map {
      BoneAgentWords.reportedClearance.text($0.decimal(places: 1))
    }
    return (clearance?.working ?? []) + [reported].compactMap { $0 }
  }

  var filtrationBelow60: Finding {
    lowestFiltration.map { steady($0 < FixedPoint(60)) } ?? .notAssessed
  }

  var all: [DerivedFinding] {
    let working = clearance?.working ?? []
    return [
      Self.creatinine400.derive(from: readings),
      DerivedFinding(
        "creatinine-rise", course.riseFromBaseline, citations: .zoledronateRenal),
      DerivedFinding("creatinine-rising", course.isRising, citations: .kidneyInjury),
      DerivedFinding(
        "crcl-below-30", clearanceBelow30, working: working, citations: .zoledronateRenal),
      DerivedFinding(
        "crcl-30-to-60", clearanceFrom30To60, working: working, citations: .zoledronateRenal),
      DerivedFinding("egfr-below-30", filtrationBelow30, citations: .policy),
      DerivedFinding("egfr-below-60", filtrationBelow60, citations: .policy),
      DerivedFinding(
        "creatinine-not-recorded", Finding(readings["creatinine"]?.isStale ?? true),
        citations: .policy),
    ]
  }

  private var clearanceFrom30To60: Finding {
    guard let lowestClearance, !isUnstable else { return .notAssessed }
    return Finding(lowestClearance >= Rational(30) && lowestClearance <= Rational(60))
  }

  private var filtrationBelow30: Finding {
    lowestFiltration.map { steady($0 < FixedPoint(30)) } ?? .notAssessed
  }

  private func steady(_ isLow: Bool) -> Finding {
    if isLow { return .present }
    return isUnstable ? .notAssessed : .absent
  }

  private static let creatinine400 = LimitFinding(
    id: "creatinine-400-or-more", kind: "creatinine", side: .atLeast,
    limits: UnitLimits(400_00, .micromolesPerLitre, or: 4_50, .milligramsPerDecilitre),
    use: .emergency, citations: .zoledronateHypercalcaemia)
}

extension EncounterFacts {
  /// The weight that is on record: the person's own, else a fresh measurement.
  func weight(_ readings: Readings) -> Quantity? {
    if let weight = person.weight { return weight }
    guard let reading = readings["weight"], !reading.isStale else { return nil }
    return reading.value
  }

  func clearance(
    creatinine: Quantity, _ readings: Readings
  ) -> CreatinineClearance? {
    var input = CreatinineClearance.Input()
    input.ageYears = person.age(on: now.day)
    input.sex = person.sex
    input.weight = weight(readings)
    input.height = person.height
    input.creatinine = creatinine
    return try? CreatinineClearance.compute(input)
  }

  func filtration(creatinine: Quantity) -> EGFR? {
    var input = EGFR.Input()
    input.ageYears = person.age(on: now.day)
    input.sex = person.sex
    input.creatinine = creatinine
    return try? EGFR.compute(input)
  }
}
