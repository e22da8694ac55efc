import CarePathway
import Clinical
import Terminal

/// The ladder, the breathing and sedation checks, and what may be started.
struct PainPane: FormPane {
  var form = FormState()

  func fields(in context: PaneContext) -> [FormField] {
    PainField.allCases.map { $0.formField(in: context) }
  }

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    PainField(rawValue: field)?.answer(value, in: context) ?? .ignored
  }

  func hint(in context: PaneContext) -> String { context.say(PainWords.hint) }
}
