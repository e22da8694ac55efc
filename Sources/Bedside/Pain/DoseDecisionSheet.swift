import Analgesia
import CarePathway
import Clinical
import Terminal

/// One offered dose in front of a person: it is taken into the plan, set aside with a reason, or
/// checked by a second person.
///
/// Enter never takes it: only y does, so that a held or typed-ahead Enter cannot.
struct DoseDecisionSheet: PainSheet {
  enum Kind: Equatable, Sendable {
    case accept, decline, check
  }

  enum Field: String, CaseIterable {
    case reason, words, name, agree, record
  }

  let kind: Kind
  let dose: OfferedDose
  private(set) var form = FormState()
  private(set) var name: String
  private(set) var reason: OverrideReason?
  private(set) var words = ""

  /// Whoever decided last is filled in; a second person never is.
  init(_ kind: Kind, _ dose: OfferedDose, name: String) {
    self.kind = kind
    self.dose = dose
    self.name = kind == .check ? "" : name
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled: return .handled
    case .ignored: return .ignored
    case .finished: return .notice(Notice(context.say(FieldWords.answerWith)))
    case .emptied(let field): return set(field, "", in: context)
    case .entered(let field, let value): return set(field, value, in: context)
    case .chosen: return record(in: context)
    }
  }

  private mutating func set(
    _ field: String, _ value: String, in context: PaneContext
  ) -> PainSheetAnswer {
    switch Field(rawValue: field) {
    case .reason: reason = OverrideReason(rawValue: value)
    case .words: words = value
    case .name: name = value
    case .agree: return answer(Finding(rawValue: value) ?? .notAssessed, in: context)
    case .record, nil: break
    }
    return .handled
  }

  private func answer(_ finding: Finding, in context: PaneContext) -> PainSheetAnswer {
    switch finding {
    case .present: record(in: context)
    case .absent: .closed([])
    case .notAssessed: .notice(Notice(context.say(FieldWords.answerWith)))
    }
  }

  /// What would be refused is said here, and what was typed stays.
  private func record(in context: PaneContext) -> PainSheetAnswer {
    guard case .sound(let seal) = context.catalogue.standing else { return .ignored }
    let event = event(under: seal.hash)
    let refusal = context.encounter.refusal(
      of: event, at: context.clock.now, under: context.catalogue.pathway)
    guard let refusal else { return .closed([event]) }
    return .notice(Notice(refusal.problem + " " + refusal.remedy, tone: .caution))
  }

  private func event(under hash: String) -> EncounterEvent {
    switch kind {
    case .accept: .doseAccepted(acceptance: DoseAcceptance(of: dose, by: name, contentHash: hash))
    case .check: .doseChecked(check: DoseCheck(of: dose, by: name, contentHash: hash))
    case .decline:
      .overrideRecorded(
        override: EncounterFacts.RuleOverride(
          setting: dose, reason: reason?.rawValue ?? "", text: words, who: name))
    }
  }
}

extension DoseDecisionSheet {
  private var asked: [Field] {
    switch kind {
    case .accept, .check: [.name, .agree]
    case .decline: [.reason, .words, .name, .record]
    }
  }

  func fields(in context: PaneContext) -> [FormField] {
    let say = context.say
    return asked.map { field in
      switch field {
      case .reason:
        FormField(
          field.rawValue, say(DecisionWords.because),
          .choice(OverrideReason.allCases.map { .init($0.rawValue, say($0.word)) }),
          value: reason?.rawValue)
      case .words:
        FormField(
          field.rawValue, say(DecisionWords.words), .text(limit: 60),
          value: words.isEmpty ? nil : words)
      case .name:
        FormField(
          field.rawValue, say(kind == .check ? DecisionWords.second : .name), .text(limit: 30),
          value: name.isEmpty ? nil : name)
      case .agree:
        FormField(
          field.rawValue, say(kind == .check ? DecisionWords.agree : .useIt), .triState, value: nil)
      case .record:
        FormField(field.rawValue, "", .action, value: say(DecisionWords.record))
      }
    }
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String { context.say(kind.hint) }

  func why(in context: PaneContext) -> WhyPage? {
    OpioidWhy(context: context).page(about: dose.ask)
  }

  func unentered(in context: PaneContext) -> [Unentered] {
    let typed = form.drafts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map(\.value)
    let said = typed + (words.isEmpty ? [] : [words])
    return said.first.map { [Unentered(context.say(kind.heading), $0)] } ?? []
  }

  func frame(in context: PaneContext, size: Size) -> Frame {
    SheetFrame(
      heading: context.say(kind.heading), fields: fields(in: context), state: form,
      lines: lines(in: context, width: size.columns - 4), say: context.say, labelWidth: 24
    ).frame(size: size)
  }

  private func lines(in context: PaneContext, width: Int) -> [StyledLine] {
    let say = context.say
    let offer = OfferLines(dose: dose, context: context, width: width).lines
    switch kind {
    case .accept, .decline:
      let answer = context.advice.opioid?.answer(to: dose.ask)
      let working = answer?.working.texts(in: say).enumerated().flatMap {
        StyledLine.wrapped($0.element, width: width, after: "\($0.offset + 1)  ")
      }
      return offer + [StyledLine(say(RotationSheetWords.sum), .heading)] + (working ?? [])
    case .check:
      let taken = RegimenRow.rows(in: context).flatMap { row in
        StyledLine.wrapped(row.title + "  " + row.dose, width: width, after: "  ")
      }
      return offer + StyledLine.wrapped(say(DecisionWords.workItOut), .caution, width: width)
        + [StyledLine(say(DecisionWords.takenNow), .heading)] + taken
    }
  }
}

extension EncounterFacts.RuleOverride {
  /// The override of a dose that was offered.
  init(setting dose: OfferedDose, reason: String, text: String, who: String) {
    self.init(rule: "dose", reason: reason, who: who)
    self.text = text.isEmpty ? nil : text
    self.dose = dose
  }
}
