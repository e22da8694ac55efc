import CarePathway
public import Clinical

/// The words of the Treat step and of the reader.
public enum TreatWords: String, Word {
  case heading, hint, noTopic, noContent, suits, notSuits, what, benefit, sideEffects
  case radiation, systemicTherapy, boneTargeted, surgery, painManagement, emerging, supportive
  case clinicianVoice, patientVoice, bothVoices, readerHint, goNow, keyPoints, toDo, unknowns
  case questions, sources, page, notSigned, discuss, seeking

  public static let section = "treat"

  public var english: String {
    switch self {
    case .heading: "TREATMENTS  seven groups"
    case .hint: "Arrows move, Enter opens the explanation, w sources, ] step"
    case .noTopic: "No explanation is written for this card yet."
    case .noContent: "The treatment cards could not be read. Run osteon check."
    case .suits: "Suits"
    case .notSuits: "Not for"
    case .what: "What"
    case .benefit: "Benefit"
    case .sideEffects: "Side effects"
    case .radiation: "RADIATION"
    case .systemicTherapy: "SYSTEMIC THERAPY"
    case .boneTargeted: "BONE-TARGETED MEDICINES"
    case .surgery: "SURGERY"
    case .painManagement: "PAIN MANAGEMENT"
    case .emerging: "EMERGING THERAPIES, TRIALS"
    case .supportive: "SUPPORTIVE CARE"
    case .clinicianVoice: "FOR STAFF"
    case .patientVoice: "FOR YOU"
    case .bothVoices: "both voices"
    case .readerHint: "v other voice, Space next page, / find, Esc back"
    case .goNow: "GO TO HOSPITAL NOW"
    case .keyPoints: "MAIN POINTS"
    case .toDo: "WHAT TO DO"
    case .unknowns: "WHAT WE DO NOT KNOW"
    case .questions: "YOU CAN ASK"
    case .sources: "Sources"
    case .page: "page {1} of {2}"
    case .seeking: "/ {1}   Down next, Enter reads on, then n next, Esc back"
    case .notSigned: "not clinically signed off"
    case .discuss: "To discuss, refer or check; Osteon does not prescribe."
    }
  }
}
