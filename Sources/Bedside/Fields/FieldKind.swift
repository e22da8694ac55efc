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
  public var context: KeyContext {
    switch self {
    case .text: .text
    case .number: .figures
    case .triState: .question
    case .choice(let choices): choices.count > 9 ? .letters(Self.typeAhead) : .plain
    case .action: .plain
    }
  }

  /// In a long list a letter or figure seeks; the function keys stay commands.
  private static let typeAhead =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
}
