import Analgesia
import CarePathway
import Clinical

/// One medicine as the Pain step lists it: its name and form, its dose, and what kind it is.
struct RegimenRow: Equatable {
  enum Source: Equatable {
    case line(MedicineLine)
    /// By name only: a class, or a medicine that the ladder does not count.
    case other(String)
  }

  enum Kind: CaseIterable {
    case regular, rescue, other
  }

  let id: String
  let source: Source
  let kind: Kind
  let title: String
  /// "DOSE 30 mg — oral — every 12 hours"; empty for a name alone.
  let dose: String
  /// Why the line cannot be counted; `nil` when it can.
  let problem: String?

  var formField: FormField {
    FormField(id, title, .action, value: dose, note: FormField.Note())
  }

  static func id(ofOther name: String) -> String { "other-" + name }

  /// What is taken now: by the clock, then when needed, then by name only.
  static func rows(in context: PaneContext) -> [RegimenRow] {
    let facts = context.facts
    let lines = facts.medicines.filter { facts.isInUse($0.line) }.map { row($0, in: context) }
    let others = facts.coMedicines.filter { $0.value == .present }.keys.sorted().map {
      RegimenRow(
        id: id(ofOther: $0), source: .other($0), kind: .other, title: $0, dose: "", problem: nil)
    }
    let all = lines + others
    return Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }

  private static func row(
    _ recorded: EncounterFacts.RecordedLine, in context: PaneContext
  ) -> RegimenRow {
    let line = recorded.line
    let kind: Kind = line.isRescue ? .rescue : .regular
    let drugLine = DrugLine(say: context.say)
    guard let formulary = context.catalogue.pathway.formulary else {
      return RegimenRow(
        id: recorded.id, source: .line(line), kind: kind, title: line.drug,
        dose: "", problem: nil)
    }
    do {
      let counted = try line.regimenLine(in: formulary)
      let name = formulary[counted.drug]?.name ?? counted.drug
      return RegimenRow(
        id: recorded.id, source: .line(line), kind: kind,
        title: drugLine.title(name, counted.form), dose: drugLine.dose(of: counted, formulary),
        problem: nil)
    } catch {
      return RegimenRow(
        id: recorded.id, source: .line(line), kind: kind, title: line.drug,
        dose: line.dose ?? line.rate ?? "", problem: error.problem)
    }
  }
}
