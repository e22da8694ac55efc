import Analgesia
import Clinical

/// The search for a medicine: at least three letters, nothing chosen beforehand.
struct MedicineSearch: Equatable, Sendable {
  /// What a row of the list stands for.
  enum Choice: Equatable {
    /// A drug with products: its dose is asked next.
    case drug(Medicine)
    /// A class, a member of one, or a drug that the ladder does not count: its name is enough.
    case named(String)
    /// No file knows it.
    case unknown(String)

    /// The name under which it is recorded.
    var name: String {
      switch self {
      case .drug(let medicine): medicine.id
      case .named(let name): name
      case .unknown(let name): "other: " + name
      }
    }
  }

  static let fewestLetters = 3
  static let mostRows = 8

  private(set) var query = ""
  /// `nil` until somebody has moved: Enter alone chooses nothing.
  private(set) var cursor: Int?

  init() {}

  mutating func type(_ character: Character) {
    guard query.count < 30 else { return }
    query.append(character)
    cursor = nil
  }

  mutating func erase() {
    query = String(query.dropLast())
    cursor = nil
  }

  mutating func clear() { self = MedicineSearch() }

  mutating func move(by step: Int, in formulary: Formulary) {
    let last = rows(in: formulary).count - 1
    guard last >= 0 else { return }
    cursor = cursor.map { min(max(0, $0 + step), last) } ?? (step > 0 ? 0 : last)
  }

  func chosen(in formulary: Formulary) -> Choice? {
    let rows = rows(in: formulary)
    return cursor.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// Every match, the beginnings of names first.
  func matches(in formulary: Formulary) -> [Choice] {
    let wanted = query.split(separator: " ").joined(separator: "-")
    guard wanted.count >= Self.fewestLetters else { return [] }
    return formulary.names(containing: wanted).map { name in
      guard let medicine = formulary[name], !medicine.products.isEmpty else {
        return .named(name)
      }
      return .drug(medicine)
    }
  }

  /// The rows on the screen: the first matches, and last the name as it was typed.
  func rows(in formulary: Formulary) -> [Choice] {
    let name = query.split(separator: " ").joined(separator: " ")
    guard name.count >= Self.fewestLetters else { return [] }
    return matches(in: formulary).prefix(Self.mostRows) + [.unknown(name)]
  }
}
