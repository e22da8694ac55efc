import Analgesia
import CarePathway
import Clinical
import Terminal

/// The ladder, the checks before any dose, what is taken, and what may be started or changed.
struct PainPane: FormPane {
  var form = FormState()
  var reservedLetters: String { Keymap.inPain }
  /// A medicine that is being written; it lies over the ladder.
  private(set) var sheet: MedicineSheet?
  /// Medicines left unfinished, by line id; opening one again goes on with it.
  private(set) var parked: [String: MedicineSheet] = [:]
  /// What lies over the ladder, the topmost last.
  private(set) var layers: [PainLayer] = []
  /// Whoever decided about a dose last, while this case is open.
  private(set) var name = ""

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    if var top = layers.last {
      let answer = top.handle(key, in: context)
      layers[layers.count - 1] = top
      return take(answer)
    }
    guard var open = sheet else {
      if let text = form.type(on: key, at: context.revision) { return .typed(text) }
      return take(outcome(of: key, in: context), in: context)
    }
    let answer = open.handle(key, in: context)
    sheet = open
    return take(answer)
  }

  private mutating func take(_ answer: PainSheetAnswer) -> PaneAnswer {
    switch answer {
    case .handled: return .handled
    case .ignored: return .ignored
    case .notice(let notice): return .notice(notice)
    case .noted(let events): return .events(events)
    case .open(let layer):
      layers.append(layer.signed(by: name))
      return .handled
    case .closed(let events):
      guard !events.isEmpty else {
        layers.removeLast()
        return .handled
      }
      layers = []
      name = events.lazy.compactMap(\.decidedBy).first ?? name
      form.moveFocus(to: events.lazy.compactMap(\.decisionRow).first ?? form.focus)
      return .events(events)
    }
  }

  private mutating func take(_ answer: MedicineSheet.Answer) -> PaneAnswer {
    switch answer {
    case .handled: return .handled
    case .ignored: return .ignored
    case .notice(let notice): return .notice(notice)
    case .recorded(let events):
      form.moveFocus(to: events.last?.regimenRow ?? Self.addition)
      if let id = sheet?.id { parked[id] = nil }
      sheet = nil
      return .events(events)
    case .noted(let events): return .events(events)
    }
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    guard sheet == nil else { return .ignored }
    if act == .cards { return LadderCardPage(context: context).answer }
    if let top = layers.last {
      guard let next = top.perform(act) else { return .ignored }
      layers.append(next)
      return .handled
    }
    switch act {
    case .add: return openSheet(in: context)
    case .edit: return choose(form.focused(in: fields(in: context))?.id ?? "", in: context)
    case .decline: return decline(in: context)
    case .rotate: layers = [.rotation(RotationSheet())]
    case .taper: layers = [.taper(TaperSheet())]
    case .table: layers = [.spread(SpreadSheet())]
    case .ownDose: layers = [.own(OwnFigureSheet())]
    case .otherVoice, .find, .cards: return .ignored
    }
    return .handled
  }

  /// Escape parks a medicine that is not finished; nothing typed is thrown away.
  mutating func back(in context: PaneContext) -> PaneAnswer {
    if !layers.isEmpty {
      layers.removeLast()
      return .handled
    }
    guard let open = sheet else { return .ignored }
    sheet = nil
    parked[open.id] = open.isUntouched ? nil : open
    guard !open.isUntouched else { return .handled }
    return .notice(Notice(context.say(MedicineWords.parked)))
  }

  mutating func settle(in context: PaneContext) -> PaneAnswer {
    guard layers.isEmpty else { return .handled }
    guard sheet == nil else { return back(in: context) }
    return take(form.settle(in: fields(in: context)), in: context)
  }

  /// What is typed in the fields, and a medicine that is not finished.
  func unentered(in context: PaneContext) -> [Unentered] {
    let open = sheet.map { $0.isUntouched ? [] : [$0] } ?? []
    let waiting = parked.values.filter { $0.id != sheet?.id }.sorted { $0.id < $1.id }
    let medicines = (open + waiting).map {
      Unentered(context.say(MedicineWords.heading), $0.draft?.drug ?? $0.search.query)
    }
    return unentered(among: fields(in: context)) + medicines
      + layers.flatMap { $0.sheet.unentered(in: context) }
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    layers.last?.sheet.keyContext(in: context) ?? sheet?.keyContext(in: context)
      ?? form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String {
    if let layer = layers.last { return layer.sheet.hint(in: context) }
    if let sheet { return sheet.hint(in: context) }
    let isOffer = row(in: context).isAboutDose
    return isOffer ? context.say(DecisionWords.doseHint) : context.say(PainWords.hint)
  }

  func why(in context: PaneContext) -> WhyPage? {
    if let layer = layers.last { return layer.sheet.why(in: context) }
    let focused = form.focused(in: fields(in: context))
    let reason = focused.map(\.why).flatMap { $0.isEmpty ? nil : $0 }
    return OpioidWhy(context: context).page(for: reason)
  }
}

extension PainPane {
  /// The checks, what is taken and a row to add to it, the doses accepted and those offered.
  func fields(in context: PaneContext) -> [FormField] {
    checks(in: context) + rows(in: context).map(\.formField) + [
      FormField(
        Self.addition, "", .action, value: context.say(MedicineWords.add),
        note: FormField.Note())
    ] + DoseRows(context).fields
  }

  /// A sheet or a medicine that lies over the ladder has the keys.
  func front(in context: PaneContext) -> (state: FormState, fields: [FormField]) {
    if let top = layers.last?.sheet { return (top.form, top.fields(in: context)) }
    guard let sheet else { return (form, fields(in: context)) }
    let formulary = context.catalogue.pathway.formulary
    return (sheet.form, formulary.map { sheet.formFields(in: context, $0) } ?? [])
  }

  func checks(in context: PaneContext) -> [FormField] {
    PainField.allCases.map { $0.formField(in: context) }
  }

  func rows(in context: PaneContext) -> [RegimenRow] { RegimenRow.rows(in: context) }

  static let addition = "add-medicine"

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    PainField(rawValue: field)?.answer(value, in: context) ?? .ignored
  }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    guard let withdrawal = PainField(rawValue: field)?.withdrawal(in: context) else {
      return .notice(Notice(context.say(FieldWords.cannotBeEmptied), tone: .caution))
    }
    return .events([withdrawal])
  }

  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer {
    if field == Self.addition { return openSheet(in: context) }
    if let layer = DoseRows(context).choice(of: field, by: name) {
      layers = [layer]
      return .handled
    }
    guard let formulary = context.catalogue.pathway.formulary,
      let line = context.facts.medicines.first(where: { $0.id == field })
    else { return .ignored }
    let waiting = parked[line.id].flatMap { $0.base == line.line ? $0 : nil }
    sheet = waiting ?? MedicineSheet(changing: line, from: formulary, at: context.clock)
    return .handled
  }

  private mutating func openSheet(in context: PaneContext) -> PaneAnswer {
    guard context.catalogue.pathway.formulary != nil else {
      return .notice(Notice(context.say(MedicineWords.noFormulary), tone: .caution))
    }
    let id = context.facts.unusedMedicineID
    sheet = parked[id] ?? MedicineSheet(adding: id)
    return .handled
  }

  /// What stands in front: a check, a medicine, or a dose.
  private func row(in context: PaneContext) -> DoseRows.Row {
    let focused = form.focused(in: fields(in: context))?.id ?? ""
    return DoseRows(context).row(focused)
  }

  /// An offered or accepted dose is set aside with a reason; a medicine is stopped.
  private mutating func decline(in context: PaneContext) -> PaneAnswer {
    switch row(in: context) {
    case .offered(let dose), .accepted(let dose):
      layers = [.decision(DoseDecisionSheet(.decline, dose, name: name))]
      return .handled
    case .other: return stop(in: context)
    }
  }

  /// The focused medicine is not taken any more, from now on.
  private func stop(in context: PaneContext) -> PaneAnswer {
    let focused = form.focused(in: fields(in: context))?.id
    guard let row = rows(in: context).first(where: { $0.id == focused }) else { return .ignored }
    switch row.source {
    case .other(let name):
      if isLongActingInhibitor(name, in: context) {
        return .notice(Notice(context.say(PainWords.inhibitorStays), tone: .caution))
      }
      return .events([.coMedicineRecorded(name: name, taken: .absent)])
    case .line(var line):
      line.stopped = .instant(context.clock.now)
      return .events([.medicineRecorded(id: row.id, line: line)])
    }
  }
}

extension PainPane {
  /// An inhibitor of monoamine oxidase acts for 14 days after it stops, so its name stays on the list.
  private func isLongActingInhibitor(_ name: String, in context: PaneContext) -> Bool {
    context.catalogue.pathway.formulary?.classes(named: [name]).known.contains("maoi") ?? false
  }
}

extension EncounterEvent {
  /// Who took or set aside a dose; a second person's name is not kept.
  fileprivate var decidedBy: String? {
    if case .doseAccepted(let acceptance) = self { return acceptance.by }
    if case .overrideRecorded(let override) = self { return override.who }
    return nil
  }

  /// The row of the dose that was taken or checked.
  fileprivate var decisionRow: String? {
    if case .doseAccepted(let acceptance) = self { return DoseRows.id(of: acceptance.dose) }
    if case .doseChecked(let check) = self { return DoseRows.id(of: check.dose) }
    return nil
  }

  /// The row of the list that the event leaves behind.
  fileprivate var regimenRow: String? {
    if case .medicineRecorded(let id, _) = self { return id }
    if case .coMedicineRecorded(let name, _) = self { return RegimenRow.id(ofOther: name) }
    return nil
  }
}

extension EncounterFacts {
  /// A line id that no medicine has.
  fileprivate var unusedMedicineID: String {
    let used = Set(medicines.map(\.id))
    var number = medicines.count + 1
    while used.contains("medicine-\(number)") { number += 1 }
    return "medicine-\(number)"
  }
}
