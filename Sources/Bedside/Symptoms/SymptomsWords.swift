public import Clinical

/// The words of the Symptoms step.
public enum SymptomsWords: String, Word {
  case heading, hint, unknownStays, ofTen
  case site, worst, average, now, least, atRest, onMovement, onset, timing, character
  case spinalPain, weightBearing, atNight, ecog, mobility, falls, cancer, status, painGoal, words
  case whyScores, whyStory, whyMechanical, whyFunction, whyCancer, whyGoals

  public static let section = "symptoms"

  public var english: String {
    switch self {
    case .heading: "SYMPTOMS AND FUNCTION"
    case .hint: "Type, Enter next field, Space and arrows choose, ] next step"
    case .unknownStays: "What is not asked stays ? and is never read as no."
    case .ofTen: "of 10"
    case .site: "Where it hurts most"
    case .worst: "Worst in 24 hours"
    case .average: "Average in 24 hours"
    case .now: "Now"
    case .least: "Least in 24 hours"
    case .atRest: "At rest"
    case .onMovement: "On movement"
    case .onset: "Began"
    case .timing: "When"
    case .character: "Feels like"
    case .spinalPain: "Neck, back, sacrum pain"
    case .weightBearing: "Pain on standing, use"
    case .atNight: "Spine pain at night"
    case .ecog: "ECOG 0 to 4"
    case .mobility: "Walks"
    case .falls: "Falls in 3 months"
    case .cancer: "Primary cancer"
    case .status: "Primary is"
    case .painGoal: "Pain goal"
    case .words: "What matters"
    case .whyScores:
      "Background doses go by the average at rest, urgency by the worst. Pain on movement alone "
        + "is a reason to look for a weak bone, not to raise the background dose."
    case .whyStory: "Sudden pain in a bone is a fracture until shown otherwise."
    case .whyMechanical:
      "Pain on loading means that the bone or the spine may be unstable."
    case .whyFunction: "Walking and falls decide urgency, fitness for treatment and the home plan."
    case .whyCancer: "The primary decides which scan is blind and how treatment works."
    case .whyGoals: "The plan starts with these words."
    }
  }
}
