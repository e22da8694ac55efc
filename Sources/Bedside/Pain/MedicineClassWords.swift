import Analgesia
public import Clinical

/// The names of the kinds of medicine, for the search.
public enum MedicineClassWords: String, Word {
  case nonOpioid, nsaid, weakOpioid, strongOpioid, opioidAntagonist, combination, adjuvant
  case laxative, antiemetic, acidSuppressant, boneAgent

  public static let section = "medicine-class"

  public var english: String {
    switch self {
    case .nonOpioid: "non-opioid"
    case .nsaid: "anti-inflammatory"
    case .weakOpioid: "weak opioid"
    case .strongOpioid: "strong opioid"
    case .opioidAntagonist: "opioid antagonist"
    case .combination: "opioid with paracetamol"
    case .adjuvant: "adjuvant"
    case .laxative: "laxative"
    case .antiemetic: "against sickness"
    case .acidSuppressant: "stomach protection"
    case .boneAgent: "bone medicine"
    }
  }
}

extension MedicineClass {
  var word: MedicineClassWords {
    switch self {
    case .nonOpioid: .nonOpioid
    case .nsaid: .nsaid
    case .weakOpioid: .weakOpioid
    case .strongOpioid: .strongOpioid
    case .opioidAntagonist: .opioidAntagonist
    case .combination: .combination
    case .adjuvant: .adjuvant
    case .laxative: .laxative
    case .antiemetic: .antiemetic
    case .acidSuppressant: .acidSuppressant
    case .boneAgent: .boneAgent
    }
  }
}
