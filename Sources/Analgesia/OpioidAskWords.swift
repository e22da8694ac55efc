public import Clinical

extension OpioidAsk {
  public func name(in language: Language) -> String {
    switch self {
    case .start: language(OpioidAskWord.start)
    case .rescue: language(OpioidAskWord.rescue)
    case .titrate: language(OpioidAskWord.titrate)
    case .convert: language(OpioidAskWord.convert)
    case .rotate: language(OpioidAskWord.rotate)
    case .patch: language(OpioidAskWord.patch)
    case .transmucosal: language(OpioidAskWord.transmucosal)
    case .taper: language(OpioidAskWord.taper)
    }
  }
}

/// What was asked, in a few words.
public enum OpioidAskWord: String, Word {
  case start, rescue, titrate, convert, rotate, patch, transmucosal, taper

  public static let section = "opioid-ask"

  public var english: String {
    switch self {
    case .start: "first opioid"
    case .rescue: "rescue dose for this regimen"
    case .titrate: "raising the dose"
    case .convert: "conversion"
    case .rotate: "change of opioid"
    case .patch: "patch"
    case .transmucosal: "fast fentanyl"
    case .taper: "reducing the dose"
    }
  }
}
