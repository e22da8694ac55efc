import Clinical

/// A recorded value that can be taken back to "not known"; what else can be emptied has an entry
/// for it (a lesion's optional items, a finding, a result).
public enum RecordedItem: Hashable, Codable, Sendable {
  case ageYears, weight, height, setting, childPugh, frailty
  case ecog, mobility, falls
  case painGoal, patientWords
  case symptom(aspect: SymptomAspect)
  case allergies
  case imaging(kind: String)
  case tissue
}

extension EncounterFacts {
  /// Forgets one value; "not known" is what nobody has recorded.
  mutating func withdraw(_ item: RecordedItem) {
    switch item {
    case .ageYears: person.ageYears = nil
    case .weight: person.weight = nil
    case .height: person.height = nil
    case .setting: person.setting = nil
    case .childPugh: person.childPugh = nil
    case .frailty: person.frailty = nil
    case .ecog: function.ecog = nil
    case .mobility: function.mobility = nil
    case .falls: function.falls = nil
    case .painGoal: goals.painGoal = nil
    case .patientWords: goals.patientWords = nil
    case .symptom(let aspect): symptoms[aspect] = nil
    case .allergies: allergies = nil
    case .imaging(let kind): imaging.removeAll { $0.kind == kind }
    case .tissue: tissue = nil
    }
  }
}
