public import CarePathway

/// Everything a person can ask for, whichever key or menu it came by.
public enum Command: Hashable, Sendable {
  /// For whatever has the focus: move, type, answer.
  case key(FieldKey)
  /// For the pane in front: an act of its own.
  case act(PaneAct)
  /// For the program, from everywhere.
  case program(ProgramCommand)
}

/// A key that the focused field, row or page understands.
public enum FieldKey: Hashable, Sendable {
  case up, down, left, right
  case next, previous
  case first, last, pageUp, pageDown
  /// Enter: accept, open, next field.
  case accept
  /// Space.
  case tick
  case typed(Character)
  case erase
  case clear
  case yes, no, notAsked
}

/// An act of the pane in front; the same letter everywhere.
public enum PaneAct: Hashable, Sendable, CaseIterable {
  /// Set aside with a reason.
  case decline
  case add
  case edit
  case otherVoice
  case find
  /// Another opioid in place of the one taken.
  case rotate
  /// A smaller dose, step by step.
  case taper
  /// One's own sum, before the program's.
  case ownDose
  /// The published tables side by side.
  case table
  /// Protocols that are shown and never computed from.
  case cards
}

/// What the program does from everywhere.
public enum ProgramCommand: Hashable, Sendable {
  /// Escape: leave the field, close the overlay, go up one level; never discards, never answers.
  case back
  case why
  case redFlags
  case commands
  case nextPane
  case nextStep, previousStep
  case goTo(Stage)
  case undo, redo
  case printPlan
  /// Seal the record, or open a sealed one for an addendum.
  case sign
  case home
  case newCase
  case resume
  case openLearning
  case lock
  case redraw
  case readField
  case suspend
  case nextTheme
  case quit
}
