/// What a medicine is for, as far as the ladder asks.
public enum MedicineClass: String, CaseIterable, Codable, Sendable {
  case nonOpioid = "non-opioid"
  case nsaid
  case weakOpioid = "weak-opioid"
  case strongOpioid = "strong-opioid"
  case opioidAntagonist = "opioid-antagonist"
  case combination, adjuvant, laxative, antiemetic
  case acidSuppressant = "acid-suppressant"
  case boneAgent = "bone-agent"
}

extension MedicineClass {
  public var isOpioid: Bool { self == .weakOpioid || self == .strongOpioid }
}
