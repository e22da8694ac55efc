public import CarePathway
public import Clinical

/// What a pane may look at: one encounter, its advice, the content, the time, the language.
public struct PaneContext: Sendable {
  let opened: OpenEncounter
  let shelf: Shelf
  public let clock: Clock
  public let say: Language
  /// The session's count of changes of all of these.
  let revision: Int

  public var catalogue: Catalogue { shelf.catalogue }
  public var encounter: Encounter { opened.encounter }
  public var advice: Advice { opened.advice }
  public var facts: EncounterFacts { advice.evaluation.facts }

  /// A text of the content as it may be shown.
  func shown(_ text: String) -> String { catalogue.shown(text, or: say(EdgeWords.doseWithheld)) }
}
