import Documents

/// One thing asked about opioids in an encounter file.
enum EncounterAsk: String, CaseIterable {
  case start, rescue, titrate, rotate, taper, convert

  /// Reads the list: a name, or an object of one name with its particulars.
  static func read(_ asks: [JSONValue]) throws(InputRefusal) -> [EncounterAsk] {
    var read: [EncounterAsk] = []
    for (index, ask) in asks.enumerated() {
      guard let name = name(of: ask), let ask = EncounterAsk(rawValue: name) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        let problem = OpioidAdviceWords.unknownAsk.text(known)
        throw InputRefusal(field: "ask[\(index)]", problem: problem)
      }
      read.append(ask)
    }
    return read
  }

  private static func name(of ask: JSONValue) -> String? {
    switch ask {
    case .string(let name): name
    case .object(let members): members.count == 1 ? members[0].name : nil
    case .array, .number, .truth, .null: nil
    }
  }
}
