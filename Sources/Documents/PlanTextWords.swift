import Clinical

/// The fixed words of the printed plan.
enum PlanTextWords: String, Word {
  case title, notSignedOff, reviewDue, expired, needs, notKnown, safetyNet, sources, checked, aid
  case doses, doseStale, doseUnchecked, doseAccepted, doseChecked, doseReview, times, asRequired
  case beforeMovement, page, encounter, imprint, draft, sealed, amending
  case weakLegs, suddenPain, fever, thirst, drowsy, jaw, bleeding

  static let section = "plan-text"

  /// Danger first: weak legs lead.
  static let dangerSigns: [PlanTextWords] = [
    .weakLegs, .suddenPain, .fever, .drowsy, .thirst, .jaw, .bleeding,
  ]

  var english: String {
    switch self {
    case .title: "SUPPORTIVE-CARE PLAN                                                  OSTEON"
    case .notSignedOff: "Content: NOT CLINICALLY SIGNED OFF"
    case .reviewDue: "CHECK: the content was to be reviewed by {1}. Read it with care."
    case .expired: "STOP: the content expired after {1}. No dose is given from it."
    case .needs: "NEEDS AND ACTIONS"
    case .notKnown: "Not known, and it could change this plan:"
    case .safetyNet: "CALL OR GO AT ONCE IF (day number ____________  night number ____________)"
    case .sources: "SOURCES (mark in brackets: how the figure was checked)"
    case .checked: "Checked by ______________________  and ______________________"
    case .aid: "An aid to thinking, not a prescription. Not a certified medical device."
    case .doses: "DOSES ACCEPTED (read each against the bottle before it is given)"
    case .doseStale: "{1}: accepted, but the record has changed since. DOSE WITHHELD."
    case .doseUnchecked: "{1}: no second person has checked it. DOSE WITHHELD."
    case .doseAccepted: "accepted {1} by {2}"
    case .doseChecked: "checked {1} by {2}"
    case .doseReview: "review by {1}"
    case .times: "{1} times in 24 hours"
    case .asRequired:
      "as required, every 2 to 4 hours, {1}-hourly only if severe, at most {2} in 24 hours"
    case .page: "page {1} of {2}"
    case .encounter: "Encounter {1}"
    case .imprint: "Printed {1}   Content {2}   Record {3}"
    case .draft: "DRAFT: NOT SIGNED"
    case .sealed: "Signed {1} by {2}"
    case .amending: "DRAFT: ADDENDUM OPEN by {2}, signed before {1}"
    case .beforeMovement: "30 to 60 minutes before movement"
    case .weakLegs: "your legs feel weak or numb, or you cannot pee or lose control"
    case .suddenPain: "a sudden sharp pain in a bone, or you cannot put weight on it"
    case .fever: "you feel hot, cold or shaky, above all after chemotherapy"
    case .thirst: "you are very thirsty, sick, blocked up or muddled"
    case .drowsy: "you are hard to wake, jerk, or breathe slowly"
    case .jaw: "jaw pain, loose teeth or bone showing, or new thigh pain"
    case .bleeding: "new breathlessness, chest pain or a swollen leg"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
