import Analgesia
import Clinical
import Documents

/// The total of a regimen under every table, each as one JSON object.
struct OpioidTotals {
  let lines: [RegimenLine]
  let formulary: Formulary
  private let say = Language.english

  init(lines: [RegimenLine], formulary: Formulary) {
    self.lines = lines
    self.formulary = formulary
  }

  /// The reference set, then every published table.
  var names: [String] {
    ReferenceSet.allCases.map(\.rawValue) + formulary.tables.map(\.id).sorted()
  }

  /// `nil` for a table that nobody knows.
  func json(of name: String) -> JSONValue? {
    if ReferenceSet(rawValue: name) != nil { return chosen(name) }
    guard let table = formulary.tables.first(where: { $0.id == name }) else { return nil }
    return published(table)
  }

  private func chosen(_ name: String) -> JSONValue {
    do {
      let total = try DailyOpioidTotal.of(lines, in: formulary)
      var flags = RiskMME(lines, in: formulary).flags
      if total.oralMorphine >= Rational(120) { flags.append(.seniorCheck) }
      return .sorted([
        "table": .string(name), "total": .string(total.oralMorphine.decimal(places: 0) + "mg/24h"),
        "lines": .strings(total.working.texts(in: say)),
        "flags": .strings(flags.map(\.rawValue)),
        "sources": .array(total.working.citations.map(\.json)),
      ])
    } catch {
      return .sorted([
        "table": .string(name), "total": .null, "lines": .array([]), "flags": .array([]),
        "sources": .array([]), "code": .string(error.code), "advice": .string(error.advice),
      ])
    }
  }

  private func published(_ table: PublishedTable) -> JSONValue {
    var members: [String: JSONValue] = [
      "table": .string(table.id), "lines": .strings([table.name]),
      "flags": .strings(
        table.id == "cdc-2022" ? RiskMME(lines, in: formulary).flags.map(\.rawValue) : []),
      "sources": .array([table.citation.json]),
    ]
    if let total = table.oralMorphine(of: lines, in: formulary) {
      let (lowest, highest) = (total.lowerBound, total.upperBound)
      let low = lowest.decimal(places: 1)
      let text = lowest == highest ? low : low + " to " + highest.decimal(places: 1)
      members["total"] = .string(text + "mg/24h")
    } else {
      members["total"] = .null
      members["code"] = .string("DR-08")
      members["advice"] = .string(OpioidCommandWords.notInTable.english)
    }
    return .sorted(members)
  }
}
