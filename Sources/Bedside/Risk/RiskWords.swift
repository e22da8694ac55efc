public import Clinical

/// The words of the Risk step.
public enum RiskWords: String, Word {
  case newLesion, lesion, hint, addingHint, removedHere, total, caution, whyItem
  case bone, region, level, side, matrix, cortex, axial, pain, fractured, alignment, collapse
  case posterolateral, escc

  public static let section = "risk"

  public var english: String {
    switch self {
    case .newLesion: "NEW LESION: which bone?"
    case .lesion: "LESION {1} of {2}"
    case .hint: "Space and arrows choose, a adds a lesion, PgDn next one, w why"
    case .addingHint: "Type the bone or walk with the arrows, Enter takes it"
    case .removedHere: "taken off the list"
    case .total: "{1}  {2} = {3} of {4}"
    case .caution: "A score supports judgement; weak legs outrank any score."
    case .whyItem: "An item left unknown makes the score a range; its highest total counts."
    case .bone: "Bone"
    case .region: "Region"
    case .level: "Level"
    case .side: "Side"
    case .matrix: "On imaging"
    case .cortex: "Cortex lost"
    case .axial: "Along the bone"
    case .pain: "Pain"
    case .fractured: "Broken"
    case .alignment: "Alignment"
    case .collapse: "Collapse"
    case .posterolateral: "Back elements"
    case .escc: "ESCC grade"
    }
  }
}
