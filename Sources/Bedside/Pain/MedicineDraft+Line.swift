import Analgesia
import CarePathway
import Clinical

extension MedicineDraft {
  /// What keeps a medicine from being recorded.
  enum Fault: Error, Equatable {
    /// These are not filled in.
    case missing([MedicineField])
    /// Not a date or a time that has been.
    case notATime(MedicineField)
    /// The change comes before the start.
    case changedBeforeStart
    case refused(DosingRefusal)
  }

  /// What a recorded line holds, as it would be typed.
  init(_ line: MedicineLine, from formulary: Formulary, at clock: Clock) {
    self.init(drug: line.drug)
    let spelled = (Route(spelling: line.route), DoseForm(spelling: line.form))
    if case (let route?, let form?) = spelled {
      values[.product] = route.rawValue + "/" + form.rawValue
    }
    values[.use] =
      (line.isRescue ? RegimenEntry.Schedule.rescue : RegimenEntry.Schedule.regular).rawValue
    let parts = line.dose?.split(separator: "/").map { Mass(typed: String($0)) } ?? []
    let product = product(in: formulary)
    values[.dose] = parts.first?.flatMap { product?.figure(of: $0) }
    if parts.count > 1 { values[.paracetamol] = parts[1]?.milligrams.decimal(places: 3) }
    values[.rate] = line.rate.flatMap { DeliveryRate($0)?.compact }
    values[.patches] = line.patches.map(String.init)
    values[.times] = line.timesPerDay.map(String.init)
    values[.since] = line.since.map(clock.typed)
    values[.changed] = line.lastChanged.map(clock.typed)
  }

  /// The line to record, which the ladder can count.
  ///
  /// - Parameters:
  ///   - base: The line that is changed; what is not asked here stays as it was.
  ///   - formulary: What the line is read against.
  ///   - clock: The time that no date may lie beyond.
  /// - Returns: The line as typed.
  /// - Throws: What is missing or wrong; nothing has been recorded.
  func line(
    changing base: MedicineLine?, from formulary: Formulary, at clock: Clock
  ) throws(Fault) -> MedicineLine {
    guard let product = product(in: formulary) else { throw .missing([.product]) }
    let missing = needed(in: formulary).filter { self[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing) }
    var line = MedicineLine(
      drug: drug, route: product.route.rawValue, form: product.form.rawValue)
    line.taken = base?.taken ?? []
    line.applied = base?.applied
    line.brand = base?.brand
    line.strength = base?.strength
    line.stopped = base?.stopped
    line.isRescue =
      fields(in: formulary).contains(.use)
      && self[.use] == RegimenEntry.Schedule.rescue.rawValue
    fill(&line, of: product)
    line.since = try time(.since, or: base?.since, at: clock)
    line.lastChanged = try time(.changed, or: base?.lastChanged, at: clock)
    if let base, line.givesOtherAmount(than: base) {
      if line.lastChanged == base.lastChanged { line.lastChanged = .instant(clock.now) }
      line.keepAmounts(of: base)
    }
    if let since = line.since, let changed = line.lastChanged, changed.latest < since.earliest {
      throw .changedBeforeStart
    }
    do {
      _ = try line.regimenLine(in: formulary)
    } catch {
      throw .refused(error)
    }
    return line
  }

  /// What must be filled in; dates may stay open, and then count for nothing.
  private func needed(in formulary: Formulary) -> [MedicineField] {
    fields(in: formulary).filter {
      switch $0 {
      case .product, .use, .dose, .paracetamol, .rate, .patches, .times: true
      case .since, .changed, .record, .takenAt, .reason, .effect, .take, .remove: false
      }
    }
  }

  private func fill(_ line: inout MedicineLine, of product: Product) {
    guard !product.form.isPatch else {
      line.rate = self[.rate]
      line.patches = self[.patches].flatMap { Int($0) }
      return
    }
    let unit = product.isInMicrograms ? "micrograms" : "mg"
    let second = self[.paracetamol].map { "/" + $0 + "mg" } ?? ""
    line.dose = self[.dose].map { $0 + unit + second }
    line.timesPerDay = line.isRescue ? nil : self[.times].flatMap { Int($0) }
  }

  /// A time left as it was shown is the recorded one, to the second; only another text is another.
  private func time(
    _ field: MedicineField, or recorded: Occasion?, at clock: Clock
  ) throws(Fault) -> Occasion? {
    guard let text = self[field], !text.isEmpty else { return nil }
    if let recorded, clock.typed(recorded) == text { return recorded }
    guard let time = EnteredTime(text, at: clock) else { throw .notATime(field) }
    return time.occasion
  }
}

extension MedicineLine {
  /// Whether dose, number or rate differ: what is given in 24 hours, or what one dose is.
  fileprivate func givesOtherAmount(than base: MedicineLine) -> Bool {
    (dose, timesPerDay) != (base.dose, base.timesPerDay)
      || (rate, patches) != (base.rate, base.patches) || (drug, form) != (base.drug, base.form)
  }

  /// What was taken stays what it was when the dose of the line changes.
  fileprivate mutating func keepAmounts(of base: MedicineLine) {
    for index in taken.indices where taken[index].amount == nil {
      taken[index].amount = base.singleDose
    }
  }

  /// The first part of one dose, as it is written.
  var singleDose: String? { dose.flatMap { $0.split(separator: "/").first.map(String.init) } }
}

extension Product {
  /// The figure alone, in the unit in which doses of this product are typed.
  fileprivate func figure(of mass: Mass) -> String {
    isInMicrograms ? String(mass.micrograms) : mass.milligrams.decimal(places: 3)
  }
}
