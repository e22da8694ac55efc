import Analgesia
import CarePathway
import Clinical

/// One medicine being written: first found by name, then its product, dose and dates.
///
/// Nothing is on record before the last row is chosen; a line the ladder could not count is refused
/// with the reason, and what was typed stays.
struct MedicineSheet: Equatable, Sendable {
  /// What the sheet makes of a key.
  enum Answer: Equatable {
    case handled
    case ignored
    case notice(Notice)
    /// The medicine is on record; the sheet closes.
    case recorded([EncounterEvent])
    /// Something is on record; the sheet stays open.
    case noted([EncounterEvent])
  }

  /// A dose very unlike the one before, or unlike a first one.
  enum Doubt: Equatable, Sendable {
    case larger(times: Int)
    case smaller(times: Int)
    /// Ten times the lowest usual first dose of this form, or more.
    case tenfold(usual: Mass)
  }

  let id: String
  /// The line that is changed; `nil` for a new one.
  private(set) var base: MedicineLine?
  private(set) var search = MedicineSearch()
  private(set) var draft: MedicineDraft?
  /// What the record holds, as it would be typed.
  private let original: MedicineDraft?
  private(set) var form = FormState()
  private(set) var doubt: Doubt?
  /// A dose that is more than expected, typed a second time.
  private(set) var again = ""

  init(adding id: String) {
    self.id = id
    original = nil
  }

  init(changing recorded: EncounterFacts.RecordedLine, from formulary: Formulary, at clock: Clock) {
    id = recorded.id
    base = recorded.line
    original = MedicineDraft(recorded.line, from: formulary, at: clock)
    draft = original
    let isPatch = original?.fields(in: formulary).contains(.rate) ?? false
    form.moveFocus(to: (isPatch ? MedicineField.rate : .dose).rawValue)
  }

  /// Whether closing it would lose nothing.
  var isUntouched: Bool { draft == original && form.drafts.isEmpty && search.query.isEmpty }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> Answer {
    guard let formulary = context.catalogue.pathway.formulary else { return .ignored }
    if let doubt { return settle(doubt, by: key, in: context, formulary) }
    guard draft != nil else { return find(key, in: context, formulary) }
    return fill(key, in: context, formulary)
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    if let doubt { return doubt.isMore ? .figures : .plain }
    guard draft != nil, let formulary = context.catalogue.pathway.formulary else { return .text }
    return form.focused(in: formFields(in: context, formulary))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String {
    if let doubt {
      return context.say(doubt.isMore ? MedicineWords.againHint : .doubtHint, again)
    }
    return context.say(draft == nil ? MedicineWords.searchHint : .fillHint)
  }

  private mutating func find(
    _ key: FieldKey, in context: PaneContext, _ formulary: Formulary
  ) -> Answer {
    switch key {
    case .typed(let character): search.type(character)
    case .erase: search.erase()
    case .clear: search.clear()
    case .down, .next: search.move(by: 1, in: formulary)
    case .up, .previous: search.move(by: -1, in: formulary)
    case .accept: return choose(in: context, formulary)
    case .left, .right, .first, .last, .pageUp, .pageDown, .tick, .yes, .no, .notAsked:
      return .ignored
    }
    return .handled
  }

  private mutating func choose(in context: PaneContext, _ formulary: Formulary) -> Answer {
    guard let choice = search.chosen(in: formulary) else {
      return .notice(Notice(context.say(MedicineWords.moveFirst)))
    }
    guard case .drug(let medicine) = choice else {
      return .recorded([.coMedicineRecorded(name: choice.name, taken: .present)])
    }
    var draft = MedicineDraft(drug: medicine.id)
    let products = MedicineDraft.products(of: medicine, in: formulary.set)
    if products.count == 1 { draft.values[.product] = products[0].name }
    self.draft = draft
    form.moveFocus(to: MedicineField.product.rawValue)
    return .handled
  }
}

extension MedicineSheet {
  private mutating func fill(
    _ key: FieldKey, in context: PaneContext, _ formulary: Formulary
  ) -> Answer {
    switch form.handle(key, in: formFields(in: context, formulary)) {
    case .handled: return .handled
    case .ignored: return .ignored
    case .finished: return record(in: context, formulary)
    case .emptied(let field):
      MedicineField(rawValue: field).map { draft?.values[$0] = nil }
      return .handled
    case .entered(let field, let value):
      MedicineField(rawValue: field).map { draft?.set($0, to: value, in: formulary) }
      goOn(from: field, to: formFields(in: context, formulary))
      return fault(in: field, at: context)
    case .chosen(let field):
      if field == MedicineField.take.rawValue { return take(in: context) }
      if field == MedicineField.remove.rawValue { return .recorded([.medicineRemoved(id: id)]) }
      return record(in: context, formulary)
    }
  }

  /// A product that has just been chosen brings its fields with it: the cursor goes to the first.
  private mutating func goOn(from field: String, to fields: [FormField]) {
    guard form.focus == field, let here = fields.firstIndex(where: { $0.id == field }),
      fields.indices.contains(here + 1)
    else { return }
    form.moveFocus(to: fields[here + 1].id)
  }

  /// A date that cannot be one is said at once; it stays as it was typed.
  private func fault(in field: String, at context: PaneContext) -> Answer {
    let times: [MedicineField] = [.since, .changed, .takenAt]
    guard let field = MedicineField(rawValue: field), times.contains(field),
      let text = draft?[field], !text.isEmpty, EnteredTime(text, at: context.clock) == nil
    else { return .handled }
    return .notice(Notice(context.say(MedicineWords.notATime), tone: .caution))
  }

  private mutating func record(in context: PaneContext, _ formulary: Formulary) -> Answer {
    guard let draft else { return .handled }
    do {
      let line = try draft.line(changing: base, from: formulary, at: context.clock)
      if doubt == nil, let doubt = Doubt(from: base, to: line, in: formulary) {
        self.doubt = doubt
        again = ""
        return .notice(Notice(doubt.question(in: context.say), tone: .caution))
      }
      return .recorded([.medicineRecorded(id: id, line: line)])
    } catch {
      return .notice(Notice(error.sentence(in: context.say), tone: .caution))
    }
  }

  private mutating func settle(
    _ doubt: Doubt, by key: FieldKey, in context: PaneContext, _ formulary: Formulary
  ) -> Answer {
    switch key {
    case .yes where !doubt.isMore, .accept where doubt.isMore && isSaidAgain:
      let answer = record(in: context, formulary)
      self.doubt = nil
      return answer
    case .no:
      self.doubt = nil
      form.moveFocus(to: MedicineField.dose.rawValue)
      return .handled
    case .typed(let character) where doubt.isMore: again.append(character)
    case .erase where doubt.isMore: again = String(again.dropLast())
    case .clear where doubt.isMore: again = ""
    case .up, .down, .left, .right, .next, .previous, .first, .last, .pageUp, .pageDown, .accept,
      .tick, .typed, .erase, .clear, .yes, .notAsked:
      return .notice(Notice(doubt.question(in: context.say), tone: .caution))
    }
    return .handled
  }

  /// Whether the second figure is the first one.
  private var isSaidAgain: Bool {
    (draft?[.dose] ?? draft?[.rate])?.prefix { $0.isNumber || $0 == "." } == again[...]
  }

  /// Puts one rescue dose on record: when, why, and what it did.
  private mutating func take(in context: PaneContext) -> Answer {
    guard var line = base, let draft else { return .ignored }
    let text = draft[.takenAt] ?? ""
    let time = EnteredTime(text.isEmpty ? "now" : text, at: context.clock)
    guard case .instant(let moment)? = time?.occasion else {
      return .notice(Notice(context.say(MedicineWords.notATime), tone: .caution))
    }
    guard let reason = draft[.reason].flatMap(DoseTaken.Reason.init(rawValue:)) else {
      return .notice(Notice(context.say(MedicineWords.reasonMissing), tone: .caution))
    }
    var taken = MedicineLine.Taken(at: moment, reason: reason)
    taken.amount = line.singleDose
    taken.effect = draft[.effect].flatMap { Int($0) }
    line.taken.append(taken)
    base = line
    for field in [MedicineField.takenAt, .reason, .effect] { self.draft?.values[field] = nil }
    form.moveFocus(to: MedicineField.takenAt.rawValue)
    return .noted([.medicineRecorded(id: id, line: line)])
  }
}
