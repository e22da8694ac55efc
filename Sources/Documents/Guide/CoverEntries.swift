import Analgesia
import Clinical

/// What goes with a regular opioid from its first dose.
struct CoverEntries {
  let formulary: Formulary

  var entries: [GuideEntry] { formulary.cover.map(entry) }

  private func entry(_ item: CoverItem) -> GuideEntry {
    let drug = item.drug.map { formulary[$0]?.name ?? $0 } ?? GuideLimitWords.coverAdvice.english
    let doses = [item.lowest, item.highest].compactMap { $0 }.map { "\($0)" }
    let figure = doses.first == doses.last ? doses.first : doses.joined(separator: " to ")
    var entry = GuideEntry(
      GuideLimitWords.coverName.text(item.kind.rawValue, drug), figure ?? "",
      from: item.citations)
    entry.notes = [item.clinician]
    var patient = ExamplePatient(formulary)
    patient.setPain(8)
    entry.checks = [check(.coverCheck, item, patient)]
    patient.context.coMedicines = ["lorazepam"]
    entry.checks.append(check(.coverSedative, item, patient))
    return entry
  }

  private func check(
    _ word: GuideLimitWords, _ item: CoverItem, _ patient: ExamplePatient
  ) -> String {
    let isSaid = patient.answer(.start).cover.contains(item)
    return word.text((isSaid ? GuideLimitWords.said : .notSaid).english)
  }
}
