public import CarePathway
import Clinical
public import Foundation

/// Reads `osteon.encounter/1`: strict, member by member, into the events a person would record.
///
/// Absent means not assessed. A name that is not in the vocabulary is refused, with the field.
public struct EncounterJSON {
  let content: PathwayContent
  var input = EncounterInput()

  /// - Throws: ``InputRefusal`` naming the field, what is wrong and what is accepted.
  public static func read(
    _ data: Data, under content: PathwayContent
  ) throws(InputRefusal) -> EncounterInput {
    var table = try JSONTable(try StrictJSON.read(data), at: "")
    guard try table.needed("schema") == "osteon.encounter/1" else {
      throw InputRefusal(field: "schema", problem: "Only osteon.encounter/1 is read.")
    }
    var reader = EncounterJSON(content: content)
    if let text = try table.string("now") {
      guard let now = Moment(text) else {
        throw InputRefusal(field: "now", problem: "Write it as 2026-03-01T09:00:00Z.")
      }
      reader.input.now = now
    }
    try reader.readPerson(&table)
    try reader.readFindings(&table)
    try reader.readFigures(&table)
    try reader.readLesions(&table)
    try reader.readMedicines(&table)
    try reader.readCare(&table)
    try table.refuseUnread()
    return reader.input
  }

  mutating func add(_ event: EncounterEvent?) {
    if let event { input.events.append(event) }
  }
}
