import CarePathway

/// The sheets that can lie over the ladder, one over another.
enum PainLayer: Equatable, Sendable {
  case rotation(RotationSheet)
  case taper(TaperSheet)
  case spread(SpreadSheet)
  case own(OwnFigureSheet)
  case decision(DoseDecisionSheet)

  var sheet: any PainSheet {
    switch self {
    case .rotation(let sheet): sheet
    case .taper(let sheet): sheet
    case .spread(let sheet): sheet
    case .own(let sheet): sheet
    case .decision(let sheet): sheet
    }
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    let answer: PainSheetAnswer
    switch self {
    case .rotation(var sheet):
      answer = sheet.handle(key, in: context)
      self = .rotation(sheet)
    case .taper(var sheet):
      answer = sheet.handle(key, in: context)
      self = .taper(sheet)
    case .spread(var sheet):
      answer = sheet.handle(key, in: context)
      self = .spread(sheet)
    case .own(var sheet):
      answer = sheet.handle(key, in: context)
      self = .own(sheet)
    case .decision(var sheet):
      answer = sheet.handle(key, in: context)
      self = .decision(sheet)
    }
    return answer
  }

  /// The sheet with the name of whoever decided last filled in, where one is asked.
  func signed(by name: String) -> PainLayer {
    guard case .decision(let sheet) = self else { return self }
    return .decision(DoseDecisionSheet(sheet.kind, sheet.dose, name: name))
  }

  /// What an act of the ladder means while this sheet lies over it; `nil` is nothing.
  func perform(_ act: PaneAct) -> PainLayer? {
    guard case .rotation(let sheet) = self else { return nil }
    switch act {
    case .table: return .spread(SpreadSheet(of: sheet))
    case .ownDose: return .own(OwnFigureSheet(for: sheet))
    case .decline, .add, .edit, .otherVoice, .find, .rotate, .taper, .cards: return nil
    }
  }
}
