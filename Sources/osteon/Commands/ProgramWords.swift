import Clinical

/// The sentences with which the commands answer, refuse and explain.
enum ProgramWords: String, Word {
  case notAMoment = "not-a-moment"
  case notAZone = "not-a-zone"
  case notASize = "not-a-size"
  case notBuilt = "not-built"
  case notBuiltYet = "not-built-yet"
  case inputRefused = "input-refused"
  case refused
  case contentRefused = "content-refused"
  case contentUnsealed = "content-unsealed"
  case contentExpired = "content-expired"
  case planWithheld = "plan-withheld"
  case outOfScope = "out-of-scope"
  case scriptRefused = "script-refused"
  case noEncounter = "no-encounter"
  case replayHelp = "replay-help"
  case signOffUnusable = "sign-off-unusable"

  static let section = "program"

  var english: String {
    switch self {
    case .notAMoment: "\"{1}\" is no time. Write it as 2026-03-01T09:00:00Z."
    case .notAZone: "\"{1}\" is no time zone. Write it as Europe/London or UTC."
    case .notASize: "\"{1}\" is no size. Write columns x rows, as 80x24."
    case .notBuilt: "not built yet: {1}. Nothing was done and nothing was changed."
    case .notBuiltYet: "Not built yet."
    case .inputRefused: "{1} Nothing was computed. Correct it and try again."
    case .refused: "{1}: {2}"
    case .contentRefused:
      "The content has {1} defects, so no advice is given. Run osteon check and mend them."
    case .contentUnsealed:
      "The content differs from its seal, so nothing is dosed from it. Run osteon check."
    case .contentExpired:
      "The content is past its review date and its grace, so nothing is dosed from it. Renew it."
    case .planWithheld:
      "The content has a defect or differs from its seal, so no plan is printed. Run osteon check."
    case .outOfScope: "Osteon is for adults whose age is known; the reason is in the answer."
    case .scriptRefused:
      "Line {1}: \"{2}\" is no key. Write y, Enter, C-p, M-1, text:hello or wait:30s."
    case .signOffUnusable: "The sign-off does not count: {1}. Look at it with osteon doctor."
    case .noEncounter: "No case is open at the end of these keys, so there is nothing to print."
    case .replayHelp:
      "One token a line or between spaces: y, n, ?, Enter, Esc, Tab, Up, F5, C-p, M-1, text:hello, "
        + "text:\"Bed 12\", burst:nnn, resize:120x40, wait:30s, cut:. Each comes one second after "
        + "the one before; the characters of a text are 50 ms apart."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
