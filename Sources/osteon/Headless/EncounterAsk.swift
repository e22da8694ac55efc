import Analgesia
import Documents

/// One thing asked about opioids in an encounter file.
struct EncounterAsk {
  /// As it is written in the file.
  let name: String
  let question: OpioidAsk

  /// Reads the list: a name, or an object of one name with its particulars.
  static func read(_ asks: [JSONValue]) throws(InputRefusal) -> [EncounterAsk] {
    var read: [EncounterAsk] = []
    for (index, ask) in asks.enumerated() {
      let field = "ask[\(index)]"
      switch ask {
      case .string(let name):
        read.append(EncounterAsk(name: name, question: try question(name, [], field)))
      case .object(let members) where members.count == 1:
        guard case .object(let particulars) = members[0].value else { throw unknown(field) }
        let asked = try question(members[0].name, particulars, field)
        read.append(EncounterAsk(name: members[0].name, question: asked))
      case .object, .array, .number, .truth, .null: throw unknown(field)
      }
    }
    return read
  }

  private static let names = [
    "start", "rescue", "titrate", "convert", "rotate", "patch", "transmucosal", "taper",
  ]

  private static func question(
    _ name: String, _ members: [JSONValue.Member], _ field: String
  ) throws(InputRefusal) -> OpioidAsk {
    let particulars = AskParticulars(members, of: "\(field).\(name)")
    switch name {
    case "start", "rescue", "titrate", "convert":
      try particulars.allow([])
      return switch name {
      case "start": .start
      case "rescue": .rescue
      case "titrate": .titrate
      default: .convert
      }
    case "rotate": return .rotate(try particulars.rotation)
    case "patch": return .patch(drug: try particulars.onlyDrug)
    case "transmucosal": return .transmucosal(drug: try particulars.onlyDrug)
    case "taper":
      try particulars.allow(["percent"])
      return try particulars.whole("percent", in: 1...99).map { .taper(percent: $0) } ?? .taper
    default: throw unknown(field)
    }
  }

  private static func unknown(_ field: String) -> InputRefusal {
    InputRefusal(
      field: field,
      problem: OpioidAdviceWords.unknownAsk.text(Self.names.joined(separator: ", ")))
  }
}
