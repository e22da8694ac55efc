import Analgesia
import CarePathway
import Clinical

/// A change of opioid being considered: to what, in which form, and why; the sum follows each answer.
///
/// Nothing on it is put on record, and nothing is chosen beforehand.
struct RotationSheet: Equatable, Sendable {
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

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    guard let formulary = context.catalogue.pathway.formulary else { return .ignored }
    switch form.handle(key, in: fields(in: context, formulary)) {
    case .handled, .finished: return .handled
    case .ignored, .chosen: return .ignored
    case .emptied(let field): set(field, nil)
    case .entered(let field, let value): set(field, value)
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
    guard let formulary = context.catalogue.pathway.formulary else { return .plain }
    return form.focused(in: fields(in: context, formulary))?.kind.context ?? .plain
  }

  func fields(in context: PaneContext, _ formulary: Formulary) -> [FormField] {
    Field.allCases.map { field in
      FormField(
        field.rawValue, context.say(field.word), kind(of: field, context.say, formulary),
        value: value(of: field), note: FormField.Note())
    }
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

  /// What the drug is made as by mouth, and as a patch; never the fast forms.
  private func forms(in formulary: Formulary) -> [DoseForm] {
    guard let drug, let medicine = formulary[drug] else { return [] }
    let made = medicine.products.filter { $0.sets.contains(formulary.set) }
    return made.filter { $0.route == .oral || Self.computedPatches[drug] == $0.form }
      .map(\.form).unique
  }
}
