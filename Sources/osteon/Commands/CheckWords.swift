import Clinical

/// The last line of a check, and what is wrong with a folder of themes.
enum CheckWords: String, Word {
  case clean, cleanSigned, defects, noThemes

  static let section = "check"

  var english: String {
    switch self {
    case .clean: "No defect. Content hash {1}. Not clinically signed off."
    case .cleanSigned: "No defect. Content hash {1}. Signed off by {2}."
    case .defects: "{1} defects. Nothing was changed. Mend them and check again."
    case .noThemes: "the folder holds no theme"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
