import CarePathway
import Terminal

/// Something that lies over the ladder while it is filled in or read: a change of opioid, a taper,
/// a figure of one's own, a dose being accepted.
protocol PainSheet: Equatable, Sendable {
  var form: FormState { get }
  func fields(in context: PaneContext) -> [FormField]
  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer
  func keyContext(in context: PaneContext) -> KeyContext
  func hint(in context: PaneContext) -> String
  /// The sum behind what the sheet shows; `nil` while there is none.
  func why(in context: PaneContext) -> WhyPage?
  /// What was typed on it and is not on record.
  func unentered(in context: PaneContext) -> [Unentered]
  func frame(in context: PaneContext, size: Size) -> Frame
}

extension PainSheet {
  func why(in context: PaneContext) -> WhyPage? { nil }

  func unentered(in context: PaneContext) -> [Unentered] { [] }
}

/// What a sheet over the ladder makes of a key.
enum PainSheetAnswer: Equatable {
  case handled
  case ignored
  case notice(Notice)
  /// These go on record, and the sheet stays.
  case noted([EncounterEvent])
  /// These go on record, and the ladder is in front again.
  case closed([EncounterEvent])
  /// Another sheet comes to lie over this one.
  case open(PainLayer)
}
