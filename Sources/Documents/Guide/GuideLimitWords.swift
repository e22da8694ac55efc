import Clinical

/// The words of limits, and of what goes with an opioid.
enum GuideLimitWords: String, Word {
  case limitName, totalCheck, allowed, patchLimitCheck, neverReached, perKilogram
  case paracetamolFigure, paracetamolName, paracetamolMost, byWeight, mostByWeight, coverName
  case coverAdvice, coverCheck, coverSedative, said, notSaid

  static let section = "guide-limit"

  var english: String {
    switch self {
    case .limitName: "{1}, {2}"
    case .totalCheck: "{1} taken in 24 hours: {2}"
    case .allowed: "allowed"
    case .patchLimitCheck: "patch of {1} with severe pain: {2}"
    case .neverReached: "No sum of this program reaches it: these patches are not raised here."
    case .perKilogram: "{1} for each kg"
    case .paracetamolFigure: "{1}, at most {2} in 24 hours"
    case .paracetamolName: "paracetamol, {1}"
    case .paracetamolMost: "At most {1} doses in 24 hours."
    case .byWeight: "{1} × {2} = {3}, rounded down to a tablet or a step = {4}"
    case .mostByWeight: "{1} × {2} = {3}; the lower of {4} and this: {5}"
    case .coverName: "beside a regular opioid: {1}, {2}"
    case .coverAdvice: "advice"
    case .coverCheck: "with a first opioid: {1}"
    case .coverSedative: "with a first opioid and lorazepam: {1}"
    case .said: "said"
    case .notSaid: "not said"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
