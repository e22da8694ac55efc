import Analgesia
import CarePathway
import Clinical

/// A person's own sum for the next dose, asked before ours is shown.
///
/// Nothing of ours is on the sheet until theirs is on record; then both stand side by side, and
/// further than a tenth apart with their working.
///
/// - Source: hazard H32.
struct OwnFigureSheet: PainSheet {
  enum Field: String, CaseIterable {
    case what, form, reason, dose, times, compare
  }

  private(set) var form = FormState()
  private(set) var what: OwnFigureSubject?
  private(set) var doseForm: DoseForm?
  private(set) var reason: OpioidAsk.Rotation.Reason?
  private(set) var perDose: Mass?
  private(set) var timesPerDay: Int?
  /// What was put on record last; anything typed afterwards takes it off the screen.
  private(set) var compared: OwnFigure?

  init() {}

  /// For a change of opioid that is being considered.
  init(for sheet: RotationSheet) {
    what = sheet.drug.map { .change(to: $0) }
    doseForm = sheet.doseForm
    reason = sheet.reason
  }

  var ask: OpioidAsk? {
    switch what {
    case nil: return nil
    case .raise: return .titrate
    case .first: return .start
    case .change(let drug):
      var rotation = OpioidAsk.Rotation(to: drug)
      rotation.form = doseForm
      rotation.reason = reason
      return .rotate(rotation)
    }
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled, .finished: return .handled
    case .ignored: return .ignored
    case .emptied(let field): set(field, nil)
    case .entered(let field, let value): set(field, value)
    case .chosen: return compare(in: context)
    }
    return .handled
  }

  private mutating func set(_ field: String, _ value: String?) {
    compared = nil
    switch Field(rawValue: field) {
    case .what:
      what = value.flatMap(OwnFigureSubject.init(id:))
      (doseForm, reason) = (nil, nil)
    case .form: doseForm = value.flatMap(DoseForm.init(rawValue:))
    case .reason: reason = value.flatMap(OpioidAsk.Rotation.Reason.init(rawValue:))
    case .dose: perDose = value.flatMap { Mass(typed: $0 + "mg") }
    case .times: timesPerDay = value.flatMap { Int($0) }
    case .compare, nil: break
    }
  }

  /// Puts the figure on record beside ours, and only then shows ours.
  private mutating func compare(in context: PaneContext) -> PainSheetAnswer {
    guard case .sound(let seal) = context.catalogue.standing, let ask,
      let drug = what?.drug(in: context), let perDose, perDose > .zero, let timesPerDay
    else { return .notice(Notice(context.say(OwnFigureWords.incomplete), tone: .caution)) }
    guard let review = context.advice.opioid else {
      return .notice(Notice(context.say(PainWords.withheld), tone: .caution))
    }
    let offers = review.answer(to: ask).offers(from: review.patient.formulary)
    let figure = OwnFigure(
      perDose, times: timesPerDay, of: drug, for: ask,
      beside: OwnFigure.Beside(offers, from: seal.hash))
    compared = figure
    return .noted([.ownFigureRecorded(figure: figure)])
  }
}

extension OwnFigureSheet {
  func fields(in context: PaneContext) -> [FormField] {
    guard let formulary = context.catalogue.pathway.formulary else { return [] }
    let say = context.say
    var fields = [
      FormField(
        Field.what.rawValue, say(OwnFigureWords.what),
        .choice(OwnFigureSubject.choices(in: context)), value: what?.id)
    ]
    if case .change(let drug) = what {
      fields += [
        FormField(
          Field.form.rawValue, say(RotationSheetWords.form),
          .choice(
            RotationSheet.forms(of: drug, in: formulary).map {
              .init($0.rawValue, $0.name(in: say))
            }),
          value: doseForm?.rawValue),
        FormField(
          Field.reason.rawValue, say(RotationSheetWords.reason),
          .choice(OpioidAsk.Rotation.Reason.allCases.map { .init($0.rawValue, say($0.word)) }),
          value: reason?.rawValue),
      ]
    }
    return fields + figures(in: context, formulary)
  }

  private func figures(in context: PaneContext, _ formulary: Formulary) -> [FormField] {
    let say = context.say
    let grammar = what?.drug(in: context).flatMap { formulary[$0] }?.oralGrammar(in: formulary.set)
    let typed = form.drafts[Field.dose.rawValue].flatMap { Mass(typed: $0 + "mg") } ?? perDose
    return [
      FormField(
        Field.dose.rawValue, say(OwnFigureWords.dose),
        .number(grammar ?? .whole(0...0, unit: "mg")),
        value: perDose?.milligrams.decimal(places: 3),
        note: FormField.Note(remark: typed.map { say.spelled($0) } ?? "")),
      FormField(
        Field.times.rawValue, say(OwnFigureWords.times), .number(.whole(1...12)),
        value: timesPerDay.map(String.init)),
      FormField(Field.compare.rawValue, "", .action, value: say(OwnFigureWords.compare)),
    ]
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String { context.say(OwnFigureWords.hint) }

  /// Ours stays hidden here too until theirs is on record.
  func why(in context: PaneContext) -> WhyPage? {
    compared.flatMap { OpioidWhy(context: context).page(about: $0.ask) }
  }
}

extension Medicine {
  /// How a dose by mouth is typed: within what any of its products can give.
  fileprivate func oralGrammar(in set: ReferenceSet) -> NumberGrammar? {
    let grammars = products.filter {
      $0.route == .oral && $0.sets.contains(set) && !$0.isInMicrograms
    }.map(\.grammar)
    guard let least = grammars.map(\.range.lowerBound).min(),
      let most = grammars.map(\.range.upperBound).max()
    else { return nil }
    return NumberGrammar(unit: "mg", decimals: 2, range: least...most)
  }
}
