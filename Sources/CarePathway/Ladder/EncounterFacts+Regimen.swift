import Analgesia
import Clinical

extension EncounterFacts {
  /// The medicines as the ladder counts them; a line in use that cannot be read is kept by its
  /// refusal, never left out in silence.
  func regimen(in formulary: Formulary) -> Regimen {
    var regimen = Regimen(lines: [], isComplete: medicinesComplete)
    for recorded in medicines {
      do {
        regimen.lines.append(try recorded.line.regimenLine(in: formulary))
      } catch {
        if isInUse(recorded.line) { regimen.unreadable.append(error) }
      }
    }
    regimen.unreadable += opioidsByName(in: formulary)
    return regimen
  }

  /// An opioid that is taken and has no dose on record makes every sum too small.
  private func opioidsByName(in formulary: Formulary) -> [DosingRefusal] {
    otherMedicineNames.sorted().compactMap { name in
      let plain = name.hasPrefix("other: ") ? String(name.dropFirst(7)) : name
      guard let medicine = formulary.medicine(called: plain), medicine.holdsOpioid(in: formulary)
      else { return nil }
      return medicine.id == "methadone" ? .methadone : .unusable(.nameOnly(medicine.name))
    }
  }

  /// Medicines stopped within 14 days: an inhibitor of monoamine oxidase acts so long, and for the
  /// others a name too many only makes the answer more careful.
  private var recentlyStopped: [String] {
    medicines.map(\.line).filter { line in
      guard let stopped = line.stopped, !Self.counted.contains(line.drug) else { return false }
      return !isInUse(line) && now - stopped.latest <= 14 * 86_400
    }.map(\.drug)
  }

  /// Opioids have totals and windows of their own.
  private static let counted = OpioidFindings.opioids

  /// Names of drugs and classes that are taken besides: as co-medicines, or as a treatment that has
  /// not ended.
  var otherMedicineNames: Set<String> {
    let named = coMedicines.filter { $0.value == .present }.map(\.key)
    let agents = treatments.filter { $0.isRunning(at: now) }.compactMap(\.agent)
    return Set(named + agents)
  }

  /// The same with those whose effect lasts.
  var actingMedicineNames: Set<String> { otherMedicineNames.union(recentlyStopped) }
}
