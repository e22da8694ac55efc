import Analgesia
import CarePathway
import Clinical
import Terminal

/// What is taken and must not stay as it is, in front of every dose of the Pain step.
struct ConflictLines {
  let conflicts: MedicineConflicts
  let say: Language
  let width: Int

  /// What stands in the way or calls for care.
  var lines: [StyledLine] {
    let refusals =
      conflicts.totals + conflicts.doubled + conflicts.standing.compactMap(\.refusal)
    let refused = refusals.flatMap { refusal in
      StyledLine.wrapped(
        say(PainWords.conflict, refusal.code, refusal.problem(in: say), refusal.remedy(in: say)),
        .alarm, width: width, after: "!! ")
    }
    let warned = conflicts.standing.filter { $0.refusal == nil }.flatMap { gated in
      StyledLine.wrapped(
        gated.medicine + ": " + gated.gate.because, .caution, width: width, after: "▲ ")
    }
    return refused + warned
  }

  /// What nobody has asked that could stand in the way.
  var open: [StyledLine] {
    let open = conflicts.undecided.map(\.gate.because).unique
    guard !open.isEmpty else { return [] }
    let names = conflicts.undecided.map(\.medicine).unique.joined(separator: ", ")
    return StyledLine.wrapped(
      say(PainWords.gatesOpen, names, open.joined(separator: "; ")), .muted, width: width,
      after: "? ")
  }
}
