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
    return regimen
  }

  /// Names of drugs and classes that are taken besides: as co-medicines, or as a treatment that has
  /// not ended.
  var otherMedicineNames: Set<String> {
    let named = coMedicines.filter { $0.value == .present }.map(\.key)
    let agents = treatments.filter { $0.isRunning(at: now) }.compactMap(\.agent)
    return Set(named + agents)
  }
}
