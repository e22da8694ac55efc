/// A JSON value whose numbers are kept as written and whose members keep their order.
public indirect enum JSONValue: Equatable, Sendable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  /// The figure as it stood in the text: never floating point.
  case number(String)
  case truth(Bool)
  case null

  public struct Member: Equatable, Sendable {
    public let name: String
    public let value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// An object written with its members sorted by name.
  public static func sorted(_ members: [String: JSONValue]) -> JSONValue {
    .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
  }

  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The text, or `null`.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  public static func whole(_ number: Int) -> JSONValue { .number(String(number)) }

  /// Two-space indented text, without a line break at the end.
  public var text: String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .null: out += "null"
    case .truth(let value): out += value ? "true" : "false"
    case .number(let figure): out += figure
    case .string(let text): out += Self.quoted(text)
    case .array(let items):
      let written = items.map { item in item.written(indent: indent + 1) }
      out += Self.list(written, "[", "]", indent: indent)
    case .object(let members):
      let written = members.map { member in
        Self.quoted(member.name) + ": " + member.value.written(indent: indent + 1)
      }
      out += Self.list(written, "{", "}", indent: indent)
    }
  }

  private func written(indent: Int) -> String {
    var out = ""
    write(to: &out, indent: indent)
    return out
  }

  private static func list(
    _ items: [String], _ open: String, _ close: String, indent: Int
  ) -> String {
    guard !items.isEmpty else { return open + close }
    let margin = String(repeating: "  ", count: indent)
    let inner = items.map { margin + "  " + $0 }.joined(separator: ",\n")
    return open + "\n" + inner + "\n" + margin + close
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
