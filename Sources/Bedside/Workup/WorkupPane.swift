import CarePathway
import Clinical
import Terminal

/// Laboratory results with their units, and what was imaged or sampled.
struct WorkupPane: FormPane {
  var form = FormState()
  /// Which of a kind's units is typed in; chosen with the left and right arrows.
  private(set) var units: [MeasurementKind: Unit] = [:]
  /// How many days ago the results being typed were taken.
  private var daysAgo = 0

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    if let text = form.type(on: key, at: context.revision) { return .typed(text) }
    if let definition = focusedDefinition(in: context), key == .left || key == .right {
      return changeUnit(of: definition, by: key == .left ? -1 : 1, context)
    }
    let outcome = outcome(of: key, in: context)
    if case .entered("days-ago", let value) = outcome {
      daysAgo = Int(value) ?? 0
      return .handled
    }
    return take(outcome, in: context)
  }

  func fields(in context: PaneContext) -> [FormField] {
    let say = context.say
    let days = (0...6).map {
      FieldKind.Choice(String($0), say(WorkupWords.daysAgo($0), String($0)))
    }
    let taken = FormField(
      "days-ago", say(WorkupWords.taken), .choice(days), value: String(daysAgo))
    let results = Self.kinds.compactMap { kind in
      definition(kind, context).map { resultField($0, in: context) }
    }
    return [taken] + results + WorkupTest.allCases.map { $0.formField(of: context.facts, say: say) }
  }

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    if let test = WorkupTest(rawValue: field) { return test.answer(value) }
    guard let definition = definition(MeasurementKind(rawValue: field), context) else {
      return .ignored
    }
    return record(value, of: definition, in: context)
  }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    if let test = WorkupTest(rawValue: field) { return .events([test.withdrawal]) }
    guard let newest = context.facts.assessment.newest(MeasurementKind(rawValue: field)) else {
      return .handled
    }
    return .events([.resultWithdrawn(measurement: newest)])
  }

  func hint(in context: PaneContext) -> String {
    context.say(
      focusedDefinition(in: context) == nil ? WorkupWords.hint : WorkupWords.unitHint)
  }

  /// The results asked for on this step, in the order of the core set.
  private static let kinds: [MeasurementKind] = [
    "calcium-total", "calcium-adjusted", "albumin", "creatinine", "haemoglobin", "neutrophils",
    "platelets", "magnesium", "vitamin-d", "alp", "crp",
  ]
}

extension WorkupPane {
  func definition(_ kind: MeasurementKind, _ context: PaneContext) -> MeasurementDefinition? {
    context.catalogue.pathway.measurements.first { $0.kind == kind }
  }

  private func focusedDefinition(in context: PaneContext) -> MeasurementDefinition? {
    guard let field = form.focused(in: fields(in: context)) else { return nil }
    return definition(MeasurementKind(rawValue: field.id), context)
  }

  private mutating func changeUnit(
    of definition: MeasurementDefinition, by step: Int, _ context: PaneContext
  ) -> PaneAnswer {
    let all = definition.units.map(\.unit)
    guard all.count > 1 else { return .notice(Notice(context.say(WorkupWords.oneUnit))) }
    let index = all.firstIndex(of: unit(of: definition)) ?? 0
    units[definition.kind] = all[(index + step + all.count) % all.count]
    return .handled
  }

  private func unit(of definition: MeasurementDefinition) -> Unit {
    units[definition.kind] ?? definition.units.first?.unit ?? .plain
  }

  private func resultField(
    _ definition: MeasurementDefinition, in context: PaneContext
  ) -> FormField {
    let unit = unit(of: definition)
    let newest = context.facts.assessment.newest(definition.kind)
    let grammar = NumberGrammar(unit: unit.rawValue, decimals: 2, range: 0...999_990_000)
    let isSameUnit = newest?.value.unit == unit
    return FormField(
      definition.kind.rawValue, definition.label, .number(grammar),
      value: isSameUnit ? newest?.value.figure : nil,
      note: FormField.Note(remark: remark(newest, isSameUnit ? .shown : .other, context)))
  }

  private enum ShownUnit { case shown, other }

  /// When it was taken and whether that is too long ago; the value too, if it has another unit.
  private func remark(
    _ newest: Measurement?, _ unit: ShownUnit, _ context: PaneContext
  ) -> String {
    guard let newest else { return context.say(FieldWords.notAsked) }
    let age = context.say(WorkupWords.taken(newest.taken), newest.taken.earliest.dayText)
    let fresh = context.facts.isFresh(newest.kind, at: context.clock.now)
    let stale = fresh ? "" : "  " + context.say(WorkupWords.stale)
    switch unit {
    case .shown: return age + stale
    case .other: return newest.value.description + "  " + age + stale
    }
  }

  /// Refused when out of the unit's plausible range, or plausible in two units and none chosen.
  private func record(
    _ figure: String, of definition: MeasurementDefinition, in context: PaneContext
  ) -> PaneAnswer {
    let unit = unit(of: definition)
    guard let value = Quantity(figure: figure, unit: unit), definition.accepts(value) else {
      return .notice(
        Notice(
          context.say(WorkupWords.implausible, figure, unit.rawValue, definition.ranges),
          tone: .caution))
    }
    if units[definition.kind] == nil, definition.units(accepting: figure).count > 1 {
      return .notice(Notice(context.say(WorkupWords.chooseUnit, figure), tone: .caution))
    }
    let taken = Measurement(kind: definition.kind, value: value, taken: occasion(in: context))
    return .events([.resultArrived(measurement: taken)])
  }

  private func occasion(in context: PaneContext) -> Occasion {
    guard daysAgo > 0 else { return .instant(context.clock.now) }
    let then = context.clock.now.adding(seconds: -daysAgo * 86_400)
    return .day(LocalTime(then, offsetSeconds: context.clock.offsetSeconds).day)
  }
}

extension MeasurementDefinition {
  /// "1.00 to 6.00 mmol/L or 4.0 to 24.0 mg/dL".
  var ranges: String {
    units.map { "\($0.low) to \($0.high) \($0.unit.rawValue)" }.joined(separator: " or ")
  }
}

extension Moment {
  /// "2026-03-01", the first ten signs of the written form.
  var dayText: String { String(description.prefix(10)) }
}
