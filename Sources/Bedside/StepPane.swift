import Terminal

/// One of the eight steps as a pane: its own cursor and drafts, nothing of the patient.
///
/// A pane never sees another pane. It is given the encounter and returns events.
protocol StepPane: Equatable, Sendable {
  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer
  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer
  /// Escape: up one level inside the pane; ignored where there is none.
  mutating func back(in context: PaneContext) -> PaneAnswer
  /// What was typed and not entered, as the pane is left: an answer, or nothing.
  mutating func settle(in context: PaneContext) -> PaneAnswer
  /// What was typed here and did not become an answer.
  func unentered(in context: PaneContext) -> [Unentered]
  /// Puts kept drafts back, by field.
  mutating func restore(_ drafts: [String: String])
  /// What the cursor can stand on, in order, as it is looked for.
  func landmarks(in context: PaneContext) -> [String]
  /// Which of the ``landmarks(in:)`` the cursor stands on.
  func standing(in context: PaneContext) -> Int
  mutating func stand(on landmark: Int, in context: PaneContext)
  func keyContext(in context: PaneContext) -> KeyContext
  /// What stands on the message line while nothing else does: the keys that matter here.
  func hint(in context: PaneContext) -> String
  /// Why the focused thing is asked or advised, with sources.
  func why(in context: PaneContext) -> WhyPage?
  func frame(in context: PaneContext, size: Size) -> Frame
}

extension StepPane {
  mutating func back(in context: PaneContext) -> PaneAnswer { .ignored }

  mutating func settle(in context: PaneContext) -> PaneAnswer { .handled }

  func unentered(in context: PaneContext) -> [Unentered] { [] }

  mutating func restore(_ drafts: [String: String]) {}

  func landmarks(in context: PaneContext) -> [String] { [] }

  func standing(in context: PaneContext) -> Int { 0 }

  mutating func stand(on landmark: Int, in context: PaneContext) {}
}
