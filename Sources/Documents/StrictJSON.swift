public import Foundation

/// Reads JSON and refuses what other readers pass over: a member given twice, a text that goes on,
/// more than 1 MiB, more than 64 levels.
public struct StrictJSON {
  private var scalars: [Unicode.Scalar]
  private var place = 0

  /// The value of the whole text.
  public static func read(_ data: Data) throws(InputRefusal) -> JSONValue {
    guard data.count <= 1_048_576 else {
      throw InputRefusal(field: "", problem: "The input is larger than 1 MiB.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw InputRefusal(field: "", problem: "The input is not UTF-8.")
    }
    var reader = StrictJSON(scalars: Array(text.unicodeScalars))
    let value = try reader.value(at: "", depth: 0)
    reader.skipSpace()
    guard reader.place == reader.scalars.count else { throw reader.refusal("text after the end") }
    return value
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func refusal(_ problem: String) -> InputRefusal {
    let line = scalars.prefix(place).filter { $0 == "\n" }.count + 1
    return InputRefusal(field: "line \(line)", problem: "This is not JSON: \(problem).")
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func skipSpace() {
    while let scalar = next, " \t\n\r".unicodeScalars.contains(scalar) { place += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func value(at path: String, depth: Int) throws(InputRefusal) -> JSONValue {
    skipSpace()
    guard depth <= 64 else { throw refusal("more than 64 levels") }
    switch next {
    case "{": return try object(at: path, depth: depth)
    case "[": return try array(at: path, depth: depth)
    case "\"": return .string(try string())
    case .none: throw refusal("it ends too early")
    default: return try word()
    }
  }

  private mutating func object(at path: String, depth: Int) throws(InputRefusal) -> JSONValue {
    place += 1
    var members: [JSONValue.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == "\"" else { throw refusal("a member needs a name in quotes") }
      let name = try string()
      let inner = path.isEmpty ? name : path + "." + name
      guard !members.contains(where: { $0.name == name }) else {
        throw InputRefusal(field: inner, problem: "The member is given twice.")
      }
      guard take(":") else { throw refusal("a colon is missing after \"\(name)\"") }
      members.append(.init(name, try value(at: inner, depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw refusal("a } is missing") }
    return .object(members)
  }

  private mutating func array(at path: String, depth: Int) throws(InputRefusal) -> JSONValue {
    place += 1
    var items: [JSONValue] = []
    if take("]") { return .array([]) }
    repeat {
      items.append(try value(at: path + "[\(items.count)]", depth: depth + 1))
    } while take(",")
    guard take("]") else { throw refusal("a ] is missing") }
    return .array(items)
  }

  private mutating func string() throws(InputRefusal) -> String {
    place += 1
    var text = String.UnicodeScalarView()
    while let scalar = next {
      place += 1
      if scalar == "\"" { return String(text) }
      guard scalar.value >= 0x20 else { throw refusal("a control character in a text") }
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    throw refusal("a text has no end")
  }

  private mutating func escaped() throws(InputRefusal) -> Unicode.Scalar {
    guard let scalar = next else { throw refusal("a text has no end") }
    place += 1
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u":
      let digits = String(String.UnicodeScalarView(scalars.dropFirst(place).prefix(4)))
      guard digits.count == 4, let value = UInt32(digits, radix: 16),
        let escaped = Unicode.Scalar(value), value != 0
      else { throw refusal("the escape \\u\(digits) stands for no character") }
      place += 4
      return escaped
    default: throw refusal("the escape \\\(scalar) is unknown")
    }
  }

  private mutating func word() throws(InputRefusal) -> JSONValue {
    var text = ""
    while let scalar = next, !",]} \t\n\r".unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
      place += 1
    }
    switch text {
    case "true": return .truth(true)
    case "false": return .truth(false)
    case "null": return .null
    default:
      guard text.isPlainNumber else { throw refusal("\"\(text)\" is no value") }
      return .number(text)
    }
  }
}

extension String {
  /// Digits, perhaps a sign and one point: no exponent, no leading zero.
  fileprivate var isPlainNumber: Bool {
    let digits = hasPrefix("-") ? dropFirst() : self[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return false }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return false
    }
    return parts[0] == "0" || parts[0].first != "0"
  }
}
