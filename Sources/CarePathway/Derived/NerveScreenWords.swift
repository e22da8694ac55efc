import Clinical

/// How the screen for nerve pain was counted.
enum NerveScreenWords: String, Word {
  case counted

  static let section = "nerve-screen"

  var english: String {
    switch self {
    case .counted: "{1} of {2} features and {3} of {4} signs; likely from 2 features and 1 sign"
    }
  }
}
