import Clinical

/// An object being read member by member; what nobody asked for is refused by name.
struct JSONTable {
  let path: String
  private var members: [String: JSONValue]
  private var read: Set<String> = []

  init(_ value: JSONValue, at path: String) throws(InputRefusal) {
    guard case .object(let members) = value else {
      throw InputRefusal(field: path, problem: "An object in { } is needed here.")
    }
    self.path = path
    self.members = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  func field(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

  mutating func value(_ name: String) -> JSONValue? {
    read.insert(name)
    return members[name]
  }

  /// Every member not yet read, by name: for objects whose names are ids.
  mutating func remaining() -> [(name: String, value: JSONValue)] {
    let rest = members.filter { !read.contains($0.key) }.sorted { $0.key < $1.key }
    read.formUnion(rest.map(\.key))
    return rest.map { (name: $0.key, value: $0.value) }
  }

  mutating func string(_ name: String) throws(InputRefusal) -> String? {
    guard let value = value(name) else { return nil }
    guard case .string(let text) = value else {
      throw InputRefusal(field: field(name), problem: "A text in quotes is needed here.")
    }
    return text
  }

  mutating func needed(_ name: String) throws(InputRefusal) -> String {
    guard let text = try string(name) else {
      throw InputRefusal(field: field(name), problem: "The member is missing.")
    }
    return text
  }

  mutating func whole(_ name: String, in range: ClosedRange<Int>) throws(InputRefusal) -> Int? {
    guard let value = value(name) else { return nil }
    guard case .number(let figure) = value, let number = Int(figure), range.contains(number) else {
      throw InputRefusal(
        field: field(name),
        problem: "A whole number from \(range.lowerBound) to \(range.upperBound) is needed here.")
    }
    return number
  }

  mutating func items(_ name: String) throws(InputRefusal) -> [JSONValue] {
    guard let value = value(name) else { return [] }
    guard case .array(let items) = value else {
      throw InputRefusal(field: field(name), problem: "A list in [ ] is needed here.")
    }
    return items
  }

  mutating func strings(_ name: String) throws(InputRefusal) -> [String] {
    var texts: [String] = []
    for (index, item) in try items(name).enumerated() {
      guard case .string(let text) = item else {
        throw InputRefusal(
          field: field(name) + "[\(index)]", problem: "A text in quotes is needed here.")
      }
      texts.append(text)
    }
    return texts
  }

  mutating func truth(_ name: String) throws(InputRefusal) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .truth(let truth) = value else {
      throw InputRefusal(field: field(name), problem: "true or false is needed here.")
    }
    return truth
  }

  /// One of the ids of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _: Choice.Type
  ) throws(InputRefusal) -> Choice? where Choice.RawValue == String {
    guard let text = try string(name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw InputRefusal(
        field: field(name), problem: "\"\(text)\" is not known here. Accepted: \(known).")
    }
    return choice
  }

  mutating func finding(_ name: String) throws(InputRefusal) -> Finding? {
    try choice(name, Finding.self)
  }

  mutating func occasion(_ name: String) throws(InputRefusal) -> Occasion? {
    guard let text = try string(name) else { return nil }
    guard let occasion = Occasion(text) else {
      throw InputRefusal(
        field: field(name),
        problem: "\"\(text)\" is no date. Write 2026-03-01 or 2026-03-01T09:00:00Z.")
    }
    return occasion
  }

  mutating func quantity(_ name: String, units: [Unit]) throws(InputRefusal) -> Quantity? {
    guard let text = try string(name) else { return nil }
    guard let quantity = Quantity(text), units.contains(quantity.unit) else {
      let known = units.map(\.rawValue).joined(separator: " or ")
      throw InputRefusal(
        field: field(name),
        problem: "\"\(text)\" is not taken. Write a plain number and its unit: \(known).")
    }
    return quantity
  }

  /// Throws for the first member that nobody asked for.
  func refuseUnread() throws(InputRefusal) {
    guard let unread = members.keys.filter({ !read.contains($0) }).min() else { return }
    throw InputRefusal(field: field(unread), problem: "The member is not known here.")
  }
}
