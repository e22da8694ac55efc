/// What a field takes.
public enum FieldKind: Equatable, Sendable {
  case text(limit: Int)
  /// A plain decimal; `unit` is fixed text behind the box.
  case number(NumberGrammar)
  /// One of a few; Space and the arrows walk through them.
  case choice([Choice])
  /// yes, no, or not asked.
  case triState
  /// Enter opens or does something.
  case action

  public struct Choice: Equatable, Sendable {
    public let id: String
    public let label: String

    public init(_ id: String, _ label: String) {
      self.id = id
      self.label = label
    }
  }
}

extension FieldKind {
  /// What printable keys mean in a field of the Pain step and its sheets.
  var context: KeyContext { context(sparing: Keymap.inPain) }

  /// What printable keys mean in the field; letters of `commands` stay what they are.
  ///
  /// Where no figure is typed, a digit goes to the field with that number.
  func context(sparing commands: String) -> KeyContext {
    switch self {
    case .text: return .text
    case .number: return .figures
    case .triState: return .question
    case .choice(let choices):
      if isLong { return .letters(Self.typeAhead) }
      let initials = choices.compactMap { $0.label.lowercased().first }
      return .letters(Self.places + String(initials.filter { !commands.contains($0) }))
    case .action: return .letters(Self.places)
    }
  }

  /// Whether printable keys look for one of many choices.
  var isLong: Bool {
    if case .choice(let choices) = self { choices.count > 9 } else { false }
  }

  /// Which field a digit goes to, where it is no part of an answer.
  func place(of character: Character) -> Int? {
    guard !isTyped, !isLong, Self.places.contains(character) else { return nil }
    return character.wholeNumberValue
  }

  private static let places = "123456789"

  /// In a long list a letter or figure seeks; the function keys stay commands.
  private static let typeAhead =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
}
