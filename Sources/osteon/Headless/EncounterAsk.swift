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
      guard let parsed = EncounterAsk(ask) else {
        let problem = OpioidAdviceWords.unknownAsk.text(Self.names.joined(separator: ", "))
        throw InputRefusal(field: "ask[\(index)]", problem: problem)
      }
      read.append(parsed)
    }
    return read
  }

  private static let names = ["start", "rescue", "titrate", "rotate", "taper", "convert"]

  private init?(_ ask: JSONValue) {
    switch ask {
    case .string(let name): self.init(name, to: nil)
    case .object(let members):
      guard members.count == 1 else { return nil }
      self.init(members[0].name, to: members[0].value.text(of: "to"))
    case .array, .number, .truth, .null: return nil
    }
  }

  private init?(_ name: String, to target: String?) {
    switch name {
    case "start": question = .start
    case "rescue": question = .rescue
    case "titrate": question = .titrate
    case "rotate": question = .rotate(to: target ?? "")
    case "taper": question = .taper
    case "convert": question = .convert
    default: return nil
    }
    self.name = name
  }
}

extension JSONValue {
  /// The text of a member of an object.
  fileprivate func text(of member: String) -> String? {
    guard case .object(let members) = self,
      case .string(let text)? = members.first(where: { $0.name == member })?.value
    else { return nil }
    return text
  }
}
