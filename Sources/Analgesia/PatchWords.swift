public import Clinical

/// The lines of a working about patches and fast fentanyl, in words.
public enum PatchWord: String, Word {
  case patchRow = "patch-row"
  case otherColumn = "other-column"
  case halfPatch = "half-patch"
  case lowestPatch = "lowest-patch"
  case rescueBySpecialist = "rescue-by-specialist"
  case lastSlowDose = "last-slow-dose"
  case bridge
  case offLabel = "off-label"
  case patchCare = "patch-care"
  case patchNow = "patch-now"
  case patchSteps = "patch-steps"
  case patchOneStep = "patch-one-step"
  case patchTarget = "patch-target"
  case fastStart = "fast-start"
  case fastMost = "fast-most"
  case noConversion = "no-conversion"

  public static let section = "patch"

  public var english: String {
    switch self {
    case .patchRow: "{1} mg of oral morphine in 24 hours: the row from {2} mg gives {3}."
    case .otherColumn: "Another published column ({1}) gives {2}: shown, not used."
    case .halfPatch: "Half of that with these kidneys or this liver: at most {1}."
    case .lowestPatch: "Vulnerable or not known to be robust: the lowest patch, {1}."
    case .rescueBySpecialist: "Ask a specialist for the rescue dose: not morphine here."
    case .lastSlowDose: "Give the last modified-release dose when the patch goes on."
    case .bridge: "Go on with the immediate release for the first 12 hours."
    case .offLabel: "In Britain this patch is not licensed for pain from cancer."
    case .patchCare:
      "Old patch off first, no heat on it, never cut; it acts for a day after removal."
    case .patchNow: "{1} patches now: {2}"
    case .patchSteps:
      "{1} mg of rescue by mouth, one step for each {2} mg: {3} steps; at most {4} at once."
    case .patchOneStep: "one step at most: {1} \u{D7} {2} = {3}"
    case .patchTarget: "{1} less {2}% is {3} micrograms/h; made and not below it: {4}"
    case .fastStart: "{1}: start with {2} per dose, whatever the other opioids are."
    case .fastMost: "At most {1} units in one episode, {2} hours apart, {3} episodes in 24 hours."
    case .noConversion: "No dose leads from one of these products to another: start low with each."
    }
  }
}
