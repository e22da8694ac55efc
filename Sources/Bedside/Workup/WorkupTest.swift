import CarePathway
import Clinical

/// Imaging and tissue: what is ordered, done or not needed.
enum WorkupTest: String, CaseIterable {
  case spineMRI = "mri-whole-spine"
  case boneXRay = "x-ray-whole-bone"
  case boneCT = "ct"
  case stagingCT = "ct-chest-abdomen-pelvis"
  case tissue

  func formField(of facts: EncounterFacts, say: Language) -> FormField {
    FormField(rawValue, say(word), .choice(choices(say)), value: value(of: facts))
  }

  func answer(_ value: String) -> PaneAnswer {
    guard self != .tissue else {
      return TissueRecord.State(rawValue: value).map {
        .events([.tissueRecorded(record: TissueRecord(state: $0))])
      } ?? .ignored
    }
    return ImagingRecord.State(rawValue: value).map {
      .events([.imagingRecorded(test: ImagingRecord(kind: rawValue, state: $0))])
    } ?? .ignored
  }

  /// The event that takes the state out again.
  var withdrawal: EncounterEvent {
    .valueWithdrawn(item: self == .tissue ? .tissue : .imaging(kind: rawValue))
  }

  private func value(of facts: EncounterFacts) -> String? {
    guard self != .tissue else { return facts.tissue?.state.rawValue }
    return facts.imaging.last { $0.kind == rawValue }?.state.rawValue
  }

  private func choices(_ say: Language) -> [FieldKind.Choice] {
    guard self != .tissue else {
      return [
        .init("needed", say(WorkupWords.needed)), .init("planned", say(WorkupWords.planned)),
        .init("done", say(WorkupWords.done)), .init("not-needed", say(WorkupWords.notNeeded)),
      ]
    }
    return [
      .init("ordered", say(WorkupWords.ordered)), .init("done", say(WorkupWords.done)),
      .init("declined", say(WorkupWords.declined)),
    ]
  }

  private var word: WorkupWords {
    switch self {
    case .spineMRI: .spineMRI
    case .boneXRay: .boneXRay
    case .boneCT: .boneCT
    case .stagingCT: .stagingCT
    case .tissue: .tissue
    }
  }
}
