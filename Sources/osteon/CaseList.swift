import Bedside
import CarePathway
import Records

extension EncounterRecords {
  /// The cases touched last as the home screen lists them, newest first.
  func newest(_ limit: Int) throws -> [CaseSummary] {
    try encounters(newest: limit).map { entry in
      let events = try events(of: entry.encounter)
      return CaseSummary(EncounterKey(entry.encounter.description), Encounter(replaying: events))
    }
  }
}
