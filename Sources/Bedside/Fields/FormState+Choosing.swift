import Clinical

/// Choosing one of a few: walking through them and typing their beginning only marks a choice.
/// It is entered when the field is left, so that no answer is recorded on the way to another.
extension FormState {
  /// The next or previous choice; a field with nothing chosen starts at the near end.
  mutating func choose(in field: FormField, by step: Int) -> Outcome {
    search = ""
    let ids: [String]
    switch field.kind {
    case .choice(let choices): ids = choices.map(\.id)
    case .triState: ids = [Finding.notAssessed, .present, .absent].map(\.rawValue)
    case .text, .number, .action: return .ignored
    }
    guard !ids.isEmpty else { return .ignored }
    let here = ids.firstIndex { $0 == drafts[field.id] ?? field.value }
    let next = here.map { ($0 + step + ids.count) % ids.count }
    drafts[field.id] = ids[next ?? (step > 0 ? 0 : ids.count - 1)]
    return .handled
  }

  /// The first choice that begins, or has a word that begins, with what was typed.
  mutating func seek(
    _ character: Character, among choices: [FieldKind.Choice], in field: FormField
  ) -> Outcome {
    for wanted in [search + String(character), String(character)] {
      guard
        let hit = choices.first(where: { $0.begins(with: wanted) })
          ?? choices.first(where: { $0.hasWord(beginningWith: wanted) })
      else { continue }
      search = wanted
      drafts[field.id] = hit.id
      return .handled
    }
    return .ignored
  }
}

extension FieldKind.Choice {
  fileprivate func begins(with text: String) -> Bool {
    label.lowercased().hasPrefix(text.lowercased())
  }

  fileprivate func hasWord(beginningWith text: String) -> Bool {
    label.lowercased().split(separator: " ").contains { $0.hasPrefix(text.lowercased()) }
  }
}
