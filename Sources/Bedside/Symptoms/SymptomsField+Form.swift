import CarePathway
import Clinical

extension SymptomsField {
  func kind(_ say: Language) -> FieldKind {
    switch self {
    case .worst, .average, .now, .least, .atRest, .onMovement, .painGoal:
      .number(.whole(0...10, unit: say(SymptomsWords.ofTen)))
    case .ecog: .number(.whole(0...4))
    case .falls: .number(.whole(0...99))
    case .site: choices(Self.sites)
    case .onset: choices(["sudden", "days", "weeks", "months"])
    case .timing: choices(["constant", "night", "on-waking", "intermittent"])
    case .character:
      choices([
        "dull-ache", "deep", "sharp", "burning", "electric", "shooting", "band-like",
        "cramping",
      ])
    case .mobility: choices(["unaided", "stick", "frame", "chair", "bed"])
    case .spinalPain, .weightBearing, .atNight: .triState
    case .cancer: choices(Cancer.allCases.map(\.rawValue))
    case .status: choices(["known", "suspected", "unknown"])
    case .words: .text(limit: 60)
    }
  }

  private func choices(_ ids: [String]) -> FieldKind {
    .choice(ids.map { FieldKind.Choice($0, Self.words(of: $0)) })
  }

  private static func words(of id: String) -> String {
    String(decoding: id.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The regions of the skeleton in head-to-foot order, by id.
  private static let sites = [
    "lumbar-spine", "thoracic-spine", "cervical-spine", "sacrum", "right-ilium", "left-ilium",
    "right-proximal-femur", "left-proximal-femur", "right-femoral-shaft", "left-femoral-shaft",
    "right-ribs", "left-ribs", "sternum", "right-proximal-humerus", "left-proximal-humerus",
    "right-acetabulum", "left-acetabulum", "skull", "jaw",
  ]

  func value(of facts: EncounterFacts) -> String? {
    let entry = facts.pain.last
    switch self {
    case .site: return facts.symptoms[.site]
    case .worst: return entry?.worst.map(\.text)
    case .average: return entry?.average.map(\.text)
    case .now: return entry?.now.map(\.text)
    case .least: return entry?.least.map(\.text)
    case .atRest: return entry?.atRest.map(\.text)
    case .onMovement: return entry?.onMovement.map(\.text)
    case .onset: return facts.symptoms[.onset]
    case .timing: return facts.symptoms[.timing]
    case .character: return facts.symptoms[.character]
    case .spinalPain, .weightBearing, .atNight:
      return facts.assessment[FindingID(rawValue: rawValue)].rawValue
    case .ecog: return facts.function.ecog.map(String.init)
    case .mobility: return facts.function.mobility
    case .falls: return facts.function.falls.map(String.init)
    case .cancer:
      return facts.primary.cancer == .unknown ? nil : facts.primary.cancer.rawValue
    case .status: return facts.primary.status.rawValue
    case .painGoal: return facts.goals.painGoal.map(String.init)
    case .words: return facts.goals.patientWords
    }
  }

  var word: SymptomsWords {
    switch self {
    case .site: .site
    case .worst: .worst
    case .average: .average
    case .now: .now
    case .least: .least
    case .atRest: .atRest
    case .onMovement: .onMovement
    case .onset: .onset
    case .timing: .timing
    case .character: .character
    case .spinalPain: .spinalPain
    case .weightBearing: .weightBearing
    case .atNight: .atNight
    case .ecog: .ecog
    case .mobility: .mobility
    case .falls: .falls
    case .cancer: .cancer
    case .status: .status
    case .painGoal: .painGoal
    case .words: .words
    }
  }

  var why: SymptomsWords {
    switch self {
    case .worst, .average, .now, .least, .atRest, .onMovement: .whyScores
    case .site, .onset, .timing, .character: .whyStory
    case .spinalPain, .weightBearing, .atNight: .whyMechanical
    case .ecog, .mobility, .falls: .whyFunction
    case .cancer, .status: .whyCancer
    case .painGoal, .words: .whyGoals
    }
  }
}

extension PainScore {
  fileprivate var text: String { String(value) }
}
