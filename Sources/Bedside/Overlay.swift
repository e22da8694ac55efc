import CarePathway

/// What lies over the pane in front.
public enum Overlay: Equatable, Sendable {
  case commands(CommandList)
  case why(WhyPage)
  case interrupt(InterruptPane)
  /// Same-day matters that nobody has taken note of yet.
  case sameDay(SameDayPane)
  case reader(Reader)
  /// Looking for something in the list or form in front.
  case find(FindLine)
  /// The form that seals the record, or opens a sealed one again.
  case signing(SignOffForm)
  /// Asked before a stored case is opened.
  case opening(OpeningQuestion)
  /// Asked before the screen is left while something stands open.
  case leaving(LeaveQuestion)
}
