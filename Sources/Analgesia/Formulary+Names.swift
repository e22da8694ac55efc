import Clinical

extension Formulary {
  /// The drugs that a name means as people write it: a drug, a brand, the parts of a combination, or
  /// a whole class.
  ///
  /// Case, spaces and a plural s do not matter. A name that means nothing here gives none, and the
  /// caller says so: it is never read as "no".
  ///
  ///     "Oramorph" -> morphine     "co-codamol" -> itself, codeine and paracetamol
  ///     "opioids" -> every opioid     "penicillin" -> nothing
  public func drugs(named name: String) -> [String] {
    let words = name.lowercased().split(separator: " ").joined(separator: "-")
    let singular = words.hasSuffix("s") ? String(words.dropLast()) : words
    for candidate in [words, singular] {
      let found = medicines.values.filter { $0.isCalled(candidate) }
      if !found.isEmpty { return Set(found.flatMap { [$0.id] + $0.parts }).sorted() }
    }
    return []
  }

  /// The medicine that a name stands for by itself: its own, or a brand.
  public func medicine(called name: String) -> Medicine? {
    let words = name.lowercased().split(separator: " ").joined(separator: "-")
    return medicines[words] ?? medicines.values.first { $0.isCalled(words) && !words.isClass }
  }

  /// Medicines, classes and members of classes whose name holds every letter of `text` in a row, the
  /// beginnings of names first; a brand brings its drug.
  public func names(containing text: String) -> [String] {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return [] }
    let drugs = medicines.values.filter { $0.isFound(by: wanted) }.map(\.id)
    let groups: [String] = classes.flatMap { group in [group.id] + group.examples }
    let others = groups.filter { $0.contains(wanted) }
    return Set(drugs + others).sorted {
      ($0.hasPrefix(wanted) ? 0 : 1, $0) < ($1.hasPrefix(wanted) ? 0 : 1, $1)
    }
  }
}

extension Medicine {
  fileprivate func isCalled(_ name: String) -> Bool {
    switch name {
    case "opioid", "opiate": kind.isOpioid
    case "nsaid": kind == .nsaid
    default:
      id == name || self.name.lowercased() == name
        || alsoCalled.contains { $0.split(separator: " ").joined(separator: "-") == name }
    }
  }

  fileprivate func isFound(by text: String) -> Bool {
    let spaced = text.split(separator: "-").joined(separator: " ")
    return id.contains(text)
      || alsoCalled.contains { $0.contains(text) || $0.contains(spaced) }
  }

  /// Whether an opioid is in it, so that its dose counts towards a total.
  public func holdsOpioid(in formulary: Formulary) -> Bool {
    let all = [self] + parts.compactMap { formulary[$0] }
    return all.contains { $0.kind.isOpioid }
  }
}

extension String {
  fileprivate var isClass: Bool { ["opioid", "opiate", "nsaid"].contains(self) }
}
