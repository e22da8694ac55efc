import CarePathway
import Clinical
import Documents

/// How any error of a command is said and with which status it leaves.
struct CommandFailure {
  let sentence: String
  let status: ExitStatus

  init(_ error: any Error) {
    switch error {
    case let refusal as InputRefusal:
      sentence = ProgramWords.inputRefused.text(refusal.description)
      status = .invalid
    case let refusal as KeyScriptRefusal:
      sentence = ProgramWords.inputRefused.text(refusal.description)
      status = .invalid
    case is PlanWithheld:
      sentence = ProgramWords.planWithheld.english
      status = .invalid
    case let refusal as EncounterRefusal:
      sentence = ProgramWords.refused.text(refusal.code, refusal.advice)
      status = .refused
    case let refusal as any Refusal:
      sentence = ProgramWords.refused.text(refusal.code, refusal.advice)
      status = .environment
    default:
      sentence = "\(error)"
      status = .environment
    }
  }

  /// Says it, and gives what to throw.
  func told() -> ExitStatus {
    Output.message(sentence)
    return status
  }
}
