/// The printed guide as a reader has it: figures under their numbers, and nothing else known.
struct GuidePage {
  struct Entry {
    let code: String
    /// Name and figure, as far as they stand on the first line.
    let head: String
    /// Every line below, put together again where it was broken.
    var lines: [String] = []

    var chapter: String { String(code.prefix(1)) }

    func lines(_ label: String) -> [String] {
      lines.filter { $0.hasPrefix(label + ": ") }.map { String($0.dropFirst(label.count + 2)) }
    }

    var checks: [String] { lines("Check") }
    var sources: [String] { lines.filter { $0.hasPrefix("[") } }
  }

  let entries: [Entry]

  init(_ text: String) {
    var entries: [Entry] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("[ ] ") {
        let code = line.dropFirst(4).prefix { $0 != " " }
        let head = line.dropFirst(4 + code.count).drop { $0 == " " }
        entries.append(Entry(code: String(code), head: String(head)))
      } else if line.hasPrefix("====") {
        entries.append(Entry(code: "", head: ""))
      } else if line.hasPrefix(Self.margin + "  "), let last = entries.last?.lines.last {
        let word = line.drop { $0 == " " }
        entries[entries.count - 1].lines[entries[entries.count - 1].lines.count - 1] =
          last + " " + word
      } else if line.hasPrefix(Self.margin), !entries.isEmpty {
        entries[entries.count - 1].lines.append(String(line.drop { $0 == " " }))
      }
    }
    self.entries = entries.filter { !$0.code.isEmpty }
  }

  /// Only the figures in which these words stand, and the products they are made from.
  func narrowed(to words: String) -> GuidePage {
    GuidePage(
      entries: entries.filter { entry in
        entry.chapter == "G" || entry.chapter == "H"
          || ([entry.head] + entry.lines).contains { $0.contains(words) }
      })
  }

  private init(entries: [Entry]) { self.entries = entries }

  private static let margin = String(repeating: " ", count: 10)

  func entries(of chapter: String) -> [Entry] { entries.filter { $0.chapter == chapter } }

  subscript(code: String) -> Entry? { entries.first { $0.code == code } }
}
