import Analgesia
import Clinical

/// The rows of the tables of first patches, and fast fentanyl as its labels start it.
struct PatchStartEntries {
  let formularies: [Formulary]

  var entries: [GuideEntry] {
    guard let first = formularies.first else { return [] }
    let medicines = first.medicines.values.sorted { $0.id < $1.id }
    return medicines.flatMap(patches) + medicines.flatMap { fast($0, in: first) }
  }

  private func patches(of medicine: Medicine) -> [GuideEntry] {
    medicine.patchStarts.map { row in
      var entry = GuideEntry(
        GuideDoseWords.patchName.text(
          medicine.name, row.form.name(in: .english), row.column,
          row.atLeast.milligrams.decimal(places: 1)),
        "\(row.releases)", from: [row.citation])
      entry.notes = [GuideDoseWords.inSets.text(GuideFigure.sets(row.sets))]
      entry.checks = formularies.filter { row.sets.contains($0.set) }.flatMap { formulary in
        amounts(around: row.atLeast).map { answer(to: $0, medicine, in: formulary) }
      }
      if row.atLeast > .milligrams(300) {
        entry.notes.append(GuideDoseWords.aboveTheLimit.english)
      }
      return entry
    }
  }

  /// The least dose of the row, and a milligram below it.
  private func amounts(around least: Mass) -> [Int] {
    let milligrams = least.micrograms / 1_000
    return milligrams > 1 ? [milligrams, milligrams - 1] : [milligrams]
  }

  private func answer(to milligrams: Int, _ medicine: Medicine, in formulary: Formulary) -> String {
    var patient = ExamplePatient(formulary)
    if milligrams > 0 {
      let dose = Mass(micrograms: milligrams * 500)
      patient.take("morphine", .modifiedRelease, dose, times: 2)
    }
    let outcome = patient.answer(.patch(drug: medicine.id)).outcome
    let answer =
      outcome.patch.map { "\($0.releases)" } ?? outcome.refusal?.code ?? outcome.name
    return GuideDoseWords.patchCheck.text("\(milligrams)", formulary.set.rawValue, answer)
  }

  private func fast(_ medicine: Medicine, in formulary: Formulary) -> [GuideEntry] {
    var patient = ExamplePatient(formulary)
    patient.take("morphine", .modifiedRelease, .milligrams(60), times: 2)
    let cards = patient.answer(.transmucosal(drug: medicine.id)).outcome.cards
    return cards.map { card in
      var entry = GuideEntry(
        GuideDoseWords.fastName.text(medicine.name, card.form.name(in: .english)),
        "\(card.start)",
        from: [card.citation])
      entry.notes = [
        GuideDoseWords.fastNote.text("\(card.mostUnitsPerEpisode)", "\(card.hoursApart)")
      ]
      let most = card.start.times(card.mostUnitsPerEpisode)
      entry.checks = [
        "\(GuideFigure.milligrams(card.start)) \u{D7} \(card.mostUnitsPerEpisode) = "
          + GuideFigure.milligrams(most)
      ]
      return entry
    }
  }
}
