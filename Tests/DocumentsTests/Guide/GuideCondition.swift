/// A condition read back from the page: all(…), any(…), none(…) over names, worked with three
/// values.
indirect enum GuideCondition {
  case name(String)
  case group(String, [GuideCondition])

  enum Value: String {
    case present
    case absent
    case notAssessed = "not assessed"
  }

  init?(_ text: String) {
    var rest = text[...]
    guard let condition = Self.read(&rest), rest.isEmpty else { return nil }
    self = condition
  }

  private static func read(_ rest: inout Substring) -> GuideCondition? {
    let word = rest.prefix { $0.isLetter || $0.isNumber || "-.".contains($0) }
    rest = rest.dropFirst(word.count)
    guard !word.isEmpty else { return nil }
    guard rest.first == "(" else { return .name(String(word)) }
    rest = rest.dropFirst()
    var parts: [GuideCondition] = []
    while let part = read(&rest) {
      parts.append(part)
      guard rest.hasPrefix(", ") else { break }
      rest = rest.dropFirst(2)
    }
    guard rest.first == ")", ["all", "any", "none"].contains(word) else { return nil }
    rest = rest.dropFirst()
    return .group(String(word), parts)
  }

  func value(_ answers: [String: Value]) -> Value {
    guard case .group(let kind, let parts) = self else {
      if case .name(let name) = self { return answers[name] ?? .notAssessed }
      return .notAssessed
    }
    let values = parts.map { $0.value(answers) }
    switch kind {
    case "all": return Self.all(values)
    case "any": return Self.any(values)
    default: return Self.any(values).opposite
    }
  }

  private static func all(_ values: [Value]) -> Value {
    if values.contains(.absent) { return .absent }
    return values.contains(.notAssessed) ? .notAssessed : .present
  }

  private static func any(_ values: [Value]) -> Value {
    if values.contains(.present) { return .present }
    return values.contains(.notAssessed) ? .notAssessed : .absent
  }
}

extension GuideCondition.Value {
  fileprivate var opposite: Self {
    switch self {
    case .present: .absent
    case .absent: .present
    case .notAssessed: .notAssessed
    }
  }
}
