import Clinical
import Documents

/// The fields of one calculation, by the names of the flags, as they were typed.
struct CalculationFields {
  private let texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  /// Reads one JSON object; a number stands as its figure, `null` as a field left out.
  init(json: JSONValue, accepting names: [String]) throws(InputRefusal) {
    guard case .object(let members) = json else {
      throw InputRefusal(field: "", problem: InputWords.notOneLine.english)
    }
    var texts: [String: String] = [:]
    for member in members {
      guard names.contains(member.name) else {
        let known = names.joined(separator: ", ")
        throw InputRefusal(field: member.name, problem: InputWords.unknownField.text(known))
      }
      switch member.value {
      case .string(let text), .number(let text): texts[member.name] = text
      case .null: break
      case .truth, .array, .object:
        throw InputRefusal(field: member.name, problem: InputWords.notOneLine.english)
      }
    }
    self.texts = texts
  }

  func text(_ name: String) -> String? { texts[name] }

  func needed(_ name: String) throws(InputRefusal) -> String {
    guard let text = texts[name] else {
      throw InputRefusal(field: name, problem: InputWords.missing.english)
    }
    return text
  }

  func whole(_ name: String, in range: ClosedRange<Int>) throws(InputRefusal) -> Int? {
    guard let text = texts[name] else { return nil }
    let isPlain = (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { 48...57 ~= $0 }
    guard isPlain, let number = Int(text), range.contains(number) else {
      let (low, high) = (String(range.lowerBound), String(range.upperBound))
      throw InputRefusal(field: name, problem: InputWords.whole.text(text, low, high))
    }
    return number
  }

  func quantity(_ name: String, in units: [Unit]) throws(InputRefusal) -> Quantity? {
    guard let text = texts[name] else { return nil }
    guard let quantity = Quantity(text), units.contains(quantity.unit) else {
      let known = units.map(\.rawValue).joined(separator: " or ")
      throw InputRefusal(field: name, problem: InputWords.quantity.text(text, known))
    }
    return quantity
  }

  /// One of an enumeration, read by `reading`; `nil` when the field is left out.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, as reading: (String) -> Choice? = { Choice(rawValue: $0) }
  ) throws(InputRefusal) -> Choice? where Choice.RawValue == String {
    guard let text = texts[name] else { return nil }
    guard let choice = reading(text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw InputRefusal(field: name, problem: InputWords.choice.text(text, known))
    }
    return choice
  }

  func neededChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, as reading: (String) -> Choice? = { Choice(rawValue: $0) }
  ) throws(InputRefusal) -> Choice where Choice.RawValue == String {
    guard let choice = try choice(name, as: reading) else {
      throw InputRefusal(field: name, problem: InputWords.missing.english)
    }
    return choice
  }
}
