import Clinical

/// The sentences around the signing of content.
enum SigningWords: String, Word {
  case nameAndRole = "name-and-role"
  case notAName = "not-a-name"
  case defective
  case otherContent = "other-content"
  case fileUnusable = "file-unusable"
  case already, signed

  static let section = "signing"

  var english: String {
    switch self {
    case .nameAndRole:
      "Give both: --sign \"NAME\" --role \"ROLE\". Nobody is signed in by default."
    case .notAName:
      "Nobody has signed. Give the name and the role in letters, at most 80, without quotes."
    case .defective:
      "Nobody has signed: the content has a defect or differs from its seal. Run osteon check."
    case .otherContent:
      "Nobody has signed: the content here is {1}, not what was on the paper. Print the guide again."
    case .fileUnusable: "Nobody has signed: {1}. Move that file away, then sign again."
    case .already: "{1} has signed this content already: {2}. Nothing was changed."
    case .signed: "Signed by {1}, {2}, {3}.\nContent {4}\nKept in {5}"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
