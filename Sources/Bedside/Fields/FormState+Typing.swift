import Clinical

/// A letter in the middle of a word is the commonest key of all: the field it goes into is known,
/// and nothing but its box has to be drawn.
extension FormState {
  /// The box that is being typed into.
  struct Typing: Equatable, Sendable {
    let field: FormField
    /// Of the session, when the field was computed; at another it may no longer be what it was.
    let revision: Int
  }

  func typing(at revision: Int) -> FormField? {
    typing.flatMap { $0.revision == revision ? $0.field : nil }
  }

  /// Takes a key that only changes what stands in the box; `nil` for any other, which the form then
  /// takes as it takes every key.
  mutating func type(on key: FieldKey, at revision: Int) -> String? {
    guard fault == nil, let field = typing(at: revision), focus == field.id else { return nil }
    switch key {
    case .typed(let character): _ = type(character, into: field)
    case .erase: _ = erase(in: field)
    case .clear, .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .next, .previous,
      .accept, .tick, .yes, .no, .notAsked:
      return nil
    }
    // A character that does not belong there has changed no draft: it is refused again, and shown.
    return fault == nil ? drafts[field.id] : nil
  }

  /// Notes, after a key, whether the focused field is one that goes on being typed into.
  mutating func noteTyping(in fields: [FormField], at revision: Int) {
    typing = nil
    guard fault == nil, drafts[focus] != nil else { return }
    guard let field = fields.first(where: { $0.id == focus }), field.kind.isTyped else { return }
    typing = Typing(field: field, revision: revision)
  }
}
