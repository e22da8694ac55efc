public import Clinical

/// One matter explained twice, for staff and for the patient; an entry of `Topics/*.toml`.
///
/// The danger signs come first in both voices and in the teach-back: whatever else is forgotten,
/// they must not be. Only ``clinician`` can hold a dose, sentence by sentence, and
/// ``withoutDoses`` takes those sentences out.
public struct Topic: Decodable, Equatable, Sendable {
  /// The file's name without its ending.
  public var id: String
  /// The number in the education reference: T01 … T34.
  public var code: String
  public var title: String
  public var patientTitle: String
  /// One line: what the page is for.
  public var purpose = ""
  public var review = Review()
  /// The patient's emergencies of this page; empty where the page has none.
  public var dangerSigns: [String] = []
  /// Three to five points, the main one first.
  public var keyPoints: [String] = []
  public var clinician: [ClinicianSection] = []
  public var patient: [PatientSection] = []
  /// What the patient can do, one step a line.
  public var actions: [String] = []
  public var risks: [RiskStatement] = []
  /// What nobody knows, or what sources disagree about.
  public var unknowns: [String] = []
  public var questionsToAsk: [String] = []
  /// Two or three prompts; the danger first.
  public var teachBack: [TeachBackPrompt] = []
  public var context = Context()
  /// Codes of topics, ids of practice cases.
  public var related: [String] = []
  /// Ids of the glossary terms the patient text uses.
  public var glossary: [String] = []
  public var languages: [Translation] = []
  /// Every source named on the page, with the place in it.
  public var citations: [Citation] = []

  /// A page with its titles, still to be filled.
  public init(id: String, code: String, title: String, patientTitle: String) {
    self.id = id
    self.code = code
    self.title = title
    self.patientTitle = patientTitle
  }

  private enum CodingKeys: String, CodingKey {
    case id, code, title, purpose, review, clinician, patient, actions, risks, unknowns, context
    case related, glossary, languages, citations
    case patientTitle = "patient-title"
    case dangerSigns = "danger-signs"
    case keyPoints = "key-points"
    case questionsToAsk = "questions-to-ask"
    case teachBack = "teach-back"
  }
}

extension Topic {
  /// Whether a named reviewer has signed the page.
  public var reviewed: Bool { review.status == .reviewed }

  /// The day by which the page must be read again.
  public var reviewBy: CalendarDay { review.by }

  public func title(in voice: Voice) -> String {
    switch voice {
    case .clinician: title
    case .patient: patientTitle
    }
  }

  /// The page as the education mode has it: no sentence that names a dose of a medicine.
  ///
  /// Taken out are the sentences marked `dose` and, whatever their mark, those in which a dose is
  /// found; a heading left with nothing under it goes too.
  public var withoutDoses: Topic {
    var page = self
    page.clinician = clinician.compactMap(\.withoutDoses)
    return page
  }
}
