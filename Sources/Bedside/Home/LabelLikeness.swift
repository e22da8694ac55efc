/// How alike two labels are to a tired eye: "Bed 12" and "Bed 21", "Bed 1" and "Bed 12".
struct LabelLikeness {
  private let first: [Character]
  private let second: [Character]

  init(_ first: String, _ second: String) {
    self.first = Array(Self.plain(first))
    self.second = Array(Self.plain(second))
  }

  /// The same once capitals and spaces are left out of account.
  var isSame: Bool { first == second }

  /// One slip apart, or the same: one sign changed, left out, added, or two neighbours swapped.
  var isSimilar: Bool {
    if abs(first.count - second.count) > 1 { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (one, other) = (first.dropFirst(start), second.dropFirst(start))
    if one.isEmpty || other.isEmpty { return one.count + other.count <= 1 }
    return one.dropFirst() == other.dropFirst() || one.dropFirst() == other
      || one == other.dropFirst() || isSwap(one, other)
  }

  private func isSwap(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Bool {
    one.count >= 2 && other.count >= 2 && one.prefix(2).reversed() == Array(other.prefix(2))
      && one.dropFirst(2) == other.dropFirst(2)
  }

  /// The places of `label` where a sign differs from `other`.
  static func differences(of label: String, from other: String) -> [Int] {
    let (mine, theirs) = (Array(label.lowercased()), Array(other.lowercased()))
    return mine.indices.filter { !theirs.indices.contains($0) || theirs[$0] != mine[$0] }
  }

  private static func plain(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
