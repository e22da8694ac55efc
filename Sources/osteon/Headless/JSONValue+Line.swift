import Documents

extension JSONValue {
  /// The whole value on one line, as batches write their answers.
  var line: String {
    switch self {
    case .object(let members):
      "{"
        + members.map { JSONValue.string($0.name).text + ":" + $0.value.line }
        .joined(separator: ",") + "}"
    case .array(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
    case .string, .number, .truth, .null: text
    }
  }
}
