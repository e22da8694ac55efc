import Analgesia
import CarePathway
public import Clinical

/// What was decided about a dose, in a few words: for undo, redo and resuming.
public enum DoseEventWords: String, Word {
  case ownFigure, accepted, declined, checked, override

  public static let section = "dose-event"

  public var english: String {
    switch self {
    case .ownFigure: "own figure, {1}"
    case .accepted: "dose accepted, {1}"
    case .declined: "dose not used, {1}"
    case .checked: "second check by {1}"
    case .override: "rule {1} set aside"
    }
  }
}

extension EncounterEvent {
  /// What was decided about a dose or a rule; empty for anything else.
  func decision(in say: Language) -> String {
    if case .overrideRecorded(let override) = self { return override.spoken(in: say) }
    if case .ownFigureRecorded(let figure) = self {
      return say(DoseEventWords.ownFigure, "\(figure.drug) \(figure.perDose)")
    }
    if case .doseAccepted(let acceptance) = self {
      return say(DoseEventWords.accepted, acceptance.dose.names(in: nil))
    }
    if case .doseChecked(let check) = self { return say(DoseEventWords.checked, check.by) }
    return ""
  }
}

extension EncounterFacts.RuleOverride {
  /// A rule by its code, a dose by its medicines.
  fileprivate func spoken(in say: Language) -> String {
    guard let dose else { return say(DoseEventWords.override, rule) }
    return say(DoseEventWords.declined, dose.names(in: nil))
  }
}
