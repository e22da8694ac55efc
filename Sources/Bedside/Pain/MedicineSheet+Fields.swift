import Analgesia
import CarePathway
import Clinical

extension MedicineSheet {
  /// The rows of the form, with the words behind a dose that say it again.
  func formFields(in context: PaneContext, _ formulary: Formulary) -> [FormField] {
    guard let draft else { return [] }
    let kept: [MedicineField] = base == nil ? [] : [.remove]
    let doses: [MedicineField] =
      base?.isRescue == true ? [.takenAt, .reason, .effect, .take] : []
    return (draft.fields(in: formulary) + doses + kept).map {
      field($0, of: draft, in: context, formulary)
    }
  }

  private func field(
    _ field: MedicineField, of draft: MedicineDraft, in context: PaneContext,
    _ formulary: Formulary
  ) -> FormField {
    let say = context.say
    return FormField(
      field.rawValue, say(field.word), kind(of: field, draft, say, formulary),
      value: value(of: field, draft, say),
      note: FormField.Note(remark: remark(field, draft, say, formulary), why: ""))
  }

  private func value(
    of field: MedicineField, _ draft: MedicineDraft, _ say: Language
  ) -> String? {
    switch field {
    case .record: say(MedicineFieldWords.record)
    case .take: say(MedicineFieldWords.take)
    case .remove: say(MedicineFieldWords.remove)
    case .product, .use, .dose, .paracetamol, .rate, .patches, .times, .since, .changed,
      .takenAt, .reason, .effect:
      draft[field]
    }
  }

  private func kind(
    of field: MedicineField, _ draft: MedicineDraft, _ say: Language, _ formulary: Formulary
  ) -> FieldKind {
    let product = draft.product(in: formulary)
    switch field {
    case .product: return .choice(products(of: draft.drug, say, formulary))
    case .use:
      return .choice([
        .init(RegimenEntry.Schedule.regular.rawValue, say(MedicineFieldWords.byTheClock)),
        .init(RegimenEntry.Schedule.rescue.rawValue, say(MedicineFieldWords.whenNeeded)),
      ])
    case .dose: return .number(product?.grammar ?? .whole(0...0))
    case .paracetamol: return .number(.whole(100...2_000, unit: "mg"))
    case .rate:
      return .choice(
        product?.patches.map { .init($0.printed.compact, "\($0.printed)") } ?? [])
    case .patches: return .number(.whole(1...9))
    case .times: return .number(.whole(1...24))
    case .since, .changed, .takenAt: return .text(limit: 16)
    case .reason:
      return .choice(DoseTaken.Reason.allCases.map { .init($0.rawValue, say($0.word)) })
    case .effect: return .number(.whole(0...10))
    case .record, .take, .remove: return .action
    }
  }

  private func products(
    of drug: String, _ say: Language, _ formulary: Formulary
  ) -> [FieldKind.Choice] {
    guard let medicine = formulary[drug] else { return [] }
    return MedicineDraft.products(of: medicine, in: formulary.set).map {
      let plain = $0.route == .oral || $0.form.isPatch
      let route = plain ? "" : ", " + $0.route.name(in: say)
      return .init($0.name, $0.form.name(in: say) + route)
    }
  }

  private func remark(
    _ field: MedicineField, _ draft: MedicineDraft, _ say: Language, _ formulary: Formulary
  ) -> String {
    let typed = form.drafts[field.rawValue] ?? draft[field] ?? ""
    switch field {
    case .dose:
      let unit = draft.product(in: formulary)?.isInMicrograms == true ? "micrograms" : "mg"
      return Mass(typed: typed + unit).map { say.spelled($0) } ?? ""
    case .since, .changed: return typed.isEmpty ? say(MedicineFieldWords.dateForm) : ""
    case .takenAt: return typed.isEmpty ? say(MedicineFieldWords.timeForm) : ""
    case .effect: return say(MedicineFieldWords.effectForm)
    case .product, .use, .paracetamol, .rate, .patches, .times, .record, .reason, .take, .remove:
      return ""
    }
  }
}

extension DoseTaken.Reason {
  fileprivate var word: MedicineFieldWords {
    switch self {
    case .background: .background
    case .incident: .incident
    case .preEmptive: .preEmptive
    case .procedural: .procedural
    }
  }
}
