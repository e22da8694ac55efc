import Analgesia
import CarePathway
import Clinical
import Terminal

/// A change of opioid being considered: to what, in which form, and why; the sum follows each answer.
///
/// Nothing on it is put on record, and nothing is chosen beforehand.
struct RotationSheet: PainSheet {
  enum Field: String, CaseIterable {
    case drug, form, reason
  }

  private(set) var form = FormState()
  private(set) var drug: String?
  private(set) var doseForm: DoseForm?
  private(set) var reason: OpioidAsk.Rotation.Reason?

  init() {}

  /// What is asked, once a drug is named.
  var ask: OpioidAsk? {
    guard let drug else { return nil }
    if let doseForm, doseForm.isPatch { return .patch(drug: drug) }
    var rotation = OpioidAsk.Rotation(to: drug)
    rotation.form = doseForm
    rotation.reason = reason
    return .rotate(rotation)
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled, .finished: return .handled
    case .ignored: return .ignored
    case .emptied(let field): set(field, nil)
    case .entered(let field, let value): set(field, value)
    case .chosen(let field):
      let sheet = OfferRows(of: ask, in: context).sheet(for: field)
      return sheet.map { .open(.decision($0)) } ?? .ignored
    }
    return .handled
  }

  private mutating func set(_ field: String, _ value: String?) {
    switch Field(rawValue: field) {
    case .drug:
      drug = value
      doseForm = nil
    case .form: doseForm = value.flatMap(DoseForm.init(rawValue:))
    case .reason: reason = value.flatMap(OpioidAsk.Rotation.Reason.init(rawValue:))
    case nil: break
    }
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String { context.say(RotationSheetWords.hint) }

  func why(in context: PaneContext) -> WhyPage? {
    ask.flatMap { OpioidWhy(context: context).page(about: $0) }
  }

  func frame(in context: PaneContext, size: Size) -> Frame {
    RotationSheetView(sheet: self, context: context).frame(size: size)
  }

  /// What is asked, then the doses that it leads to.
  func fields(in context: PaneContext) -> [FormField] {
    guard let formulary = context.catalogue.pathway.formulary else { return [] }
    return Field.allCases.map { field in
      FormField(
        field.rawValue, context.say(field.word), kind(of: field, context.say, formulary),
        value: value(of: field), note: FormField.Note())
    } + OfferRows(of: ask, in: context).fields
  }

  private func value(of field: Field) -> String? {
    switch field {
    case .drug: drug
    case .form: doseForm?.rawValue
    case .reason: reason?.rawValue
    }
  }

  private func kind(of field: Field, _ say: Language, _ formulary: Formulary) -> FieldKind {
    switch field {
    case .drug: .choice(Self.targets(in: formulary).map { .init($0.id, $0.tallManName) })
    case .form: .choice(forms(in: formulary).map { .init($0.rawValue, $0.name(in: say)) })
    case .reason:
      .choice(
        OpioidAsk.Rotation.Reason.allCases.map { .init($0.rawValue, say($0.word)) })
    }
  }

  /// Every strong opioid; the answer says which of them is never computed.
  static func targets(in formulary: Formulary) -> [Medicine] {
    formulary.medicines.values.filter { $0.kind == .strongOpioid }.sorted { $0.id < $1.id }
  }

  /// The one patch of a drug for which there is a rule; others are for a specialist.
  private static let computedPatches: [String: DoseForm] = [
    "fentanyl": .patchFor72Hours, "buprenorphine": .patchFor7Days,
  ]

  private func forms(in formulary: Formulary) -> [DoseForm] {
    guard let drug, let medicine = formulary[drug] else { return [] }
    let patches = medicine.products.filter { product in
      product.sets.contains(formulary.set) && Self.computedPatches[drug] == product.form
    }
    return (Self.forms(of: drug, in: formulary) + patches.map(\.form)).unique
  }

  /// What the drug is made as by mouth; never the fast forms.
  static func forms(of drug: String, in formulary: Formulary) -> [DoseForm] {
    (formulary[drug]?.products ?? []).filter {
      $0.sets.contains(formulary.set) && $0.route == .oral
    }.map(\.form).unique
  }
}
