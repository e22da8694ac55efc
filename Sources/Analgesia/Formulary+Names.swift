import Clinical

extension Formulary {
  /// The drugs that a name means as people write it: a drug, or a whole class of them.
  ///
  /// Case, spaces and a plural s do not matter. A name that means nothing here gives none, and the
  /// caller says so: it is never read as "no".
  ///
  ///     "Codeine" -> codeine     "opioids" -> every opioid     "penicillin" -> nothing
  public func drugs(named name: String) -> [String] {
    let words = name.lowercased().split(separator: " ").joined(separator: "-")
    let singular = words.hasSuffix("s") ? String(words.dropLast()) : words
    for candidate in [words, singular] {
      let found = medicines.values.filter { $0.isCalled(candidate) }.map(\.id).sorted()
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Medicines, classes and members of classes whose name holds every letter of `text` in a row, the
  /// beginnings of names first.
  public func names(containing text: String) -> [String] {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return [] }
    let drugs = medicines.values.map(\.id)
    let others = classes.flatMap { [$0.id] + $0.examples }
    let found = Set(drugs + others).filter { $0.contains(wanted) }
    return found.sorted {
      ($0.hasPrefix(wanted) ? 0 : 1, $0) < ($1.hasPrefix(wanted) ? 0 : 1, $1)
    }
  }
}

extension Medicine {
  fileprivate func isCalled(_ name: String) -> Bool {
    switch name {
    case "opioid": kind.isOpioid
    case "nsaid": kind == .nsaid
    default: id == name || self.name.lowercased() == name
    }
  }
}
