import CarePathway

/// What lies over the pane in front.
public enum Overlay: Equatable, Sendable {
  case commands(CommandList)
  case why(WhyPage)
  case interrupt(InterruptPane)
  case reader(Reader)
  /// Asked before the screen is left while something stands open.
  case leaving(LeaveQuestion)
}
