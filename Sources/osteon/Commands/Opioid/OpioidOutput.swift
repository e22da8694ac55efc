import Documents

/// How a result is written.
enum OutputShape {
  case json, lines
}

extension GlobalOptions {
  var shape: OutputShape { json ? .json : .lines }
}

/// A result on standard output: as JSON, or one line for each of its members.
struct OpioidOutput {
  let json: JSONValue

  func print(in shape: OutputShape) {
    guard shape == .lines, case .object(let members) = json else {
      return Output.result(json.text)
    }
    for member in members { line(member.name, member.value) }
  }

  private func line(_ name: String, _ value: JSONValue) {
    switch value {
    case .string(let text), .number(let text): Output.result(name + ": " + text)
    case .truth(let truth): Output.result(name + ": " + (truth ? "yes" : "no"))
    case .null: break
    case .array(let items): for item in items { line(name, item) }
    case .object(let members):
      for member in members { line(name + "." + member.name, member.value) }
    }
  }
}
