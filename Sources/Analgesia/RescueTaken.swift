import Clinical

/// What was taken for rescue in the last 24 hours, beside one regular opioid.
///
/// Only doses of the same drug by mouth for background pain count towards the regular dose; another
/// drug is named and not counted, which is the careful side. Doses for procedures count nowhere.
///
/// - Source: clinical reference, analgesia 4.4, 5.3 (I01) and 5.4 (policy).
struct RescueTaken: Equatable, Sendable {
  /// Of the regular drug by mouth for background pain, exact, in mg.
  let background: Rational
  /// Doses of any opioid for background pain.
  let doses: Int
  /// Printed names of other drugs or routes that were taken for background pain.
  let notCounted: [String]
  /// The part of the rescue, by mass, that was for movement; `nil` when none was taken.
  ///
  /// Doses of a medicine stopped since count too: they were taken for the same pain.
  let incidentShare: Rational?

  /// Beside a pump the needle counts, beside everything else the mouth.
  init(_ patient: OpioidCase, of drug: String, by route: Route = .oral) {
    let counted: Route = route == .subcutaneousInfusion ? .subcutaneous : .oral
    let lines = patient.opioids.filter { !$0.isRegular }.map { RescueLine($0, patient) }
    let isSame = { (line: RescueLine) in
      line.line.drug == drug && line.line.route == counted
    }
    let sums = lines.filter(isSame).map { $0.mass(of: [.background]).milligrams }
    background = sums.reduce(.zero, +)
    doses = lines.map { $0.doses(of: [.background]).count }.reduce(0, +)
    let others = lines.filter { !isSame($0) && !$0.doses(of: [.background]).isEmpty }
    notCounted = Set(others.map(\.name)).sorted()
    let all = patient.regimen.lines
      .filter { !$0.isRegular && $0.opioid(in: patient.formulary) != nil }
    incidentShare = Self.share(all.map { RescueLine($0, patient) })
  }

  /// By mass: of one drug as it stands, of several by their oral morphine.
  ///
  /// Where a line cannot be compared, any dose of it for movement counts as the whole: the answer is
  /// then to leave the regular dose alone.
  private static func share(_ lines: [RescueLine]) -> Rational? {
    let used = lines.filter { !$0.doses(of: RescueLine.weighed).isEmpty }
    guard !used.isEmpty else { return nil }
    let kinds = Set(used.map { [$0.line.drug, $0.line.route.rawValue] })
    let weights = used.map { kinds.count == 1 ? Rational(1) : $0.factor }
    var incident = Rational.zero
    var all = Rational.zero
    for (line, weight) in zip(used, weights) {
      let moving = line.mass(of: RescueLine.moving).milligrams
      guard let weight else {
        if moving > .zero { return Rational(1) }
        continue
      }
      incident = incident + moving * weight
      all = all + line.mass(of: RescueLine.weighed).milligrams * weight
    }
    return all > .zero ? incident / all : nil
  }
}

/// One rescue medicine and what was taken of it in the last 24 hours.
private struct RescueLine {
  static let moving: Set<DoseTaken.Reason> = [.incident, .preEmptive]
  static let weighed: Set<DoseTaken.Reason> = [.background, .incident, .preEmptive]

  let line: RegimenLine
  let name: String
  /// To oral morphine; `nil` where no figure may be used.
  let factor: Rational?
  private let taken: [DoseTaken]

  init(_ line: RegimenLine, _ patient: OpioidCase) {
    self.line = line
    let opioid = line.opioid(in: patient.formulary)
    name = opioid?.name ?? line.drug
    factor = opioid.flatMap { patient.formulary.ratio($0.id, by: line.route)?.from }
      .map(Rational.init)
    taken = line.taken(inLast: 24, before: patient.now)
  }

  func doses(of reasons: Set<DoseTaken.Reason>) -> [DoseTaken] {
    taken.filter { reasons.contains($0.reason) }
  }

  func mass(of reasons: Set<DoseTaken.Reason>) -> Mass {
    let usual = line.dose.perDose?.mass ?? .zero
    return doses(of: reasons).map { $0.amount?.mass ?? usual }.reduce(.zero, +)
  }
}
