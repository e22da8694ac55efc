import CarePathway
import Clinical

/// Every command there is, with its key, its place and why it cannot be run now.
struct CommandEntries {
  let session: Session

  private var say: Language { session.language }

  var all: [CommandList.Entry] {
    acts + programs + Stage.allCases.map(stage)
  }

  private var acts: [CommandList.Entry] {
    PaneAct.allCases.map { act in
      CommandList.Entry(
        title: say(act.word), place: say(CommandWords.thisScreen), key: keys(of: .act(act)),
        command: .act(act), disabled: needsCase)
    }
  }

  private var programs: [CommandList.Entry] {
    [
      entry(.why, .everywhere, .program(.why), disabled: needsCase),
      entry(.redFlags, .everywhere, .program(.redFlags), disabled: needsCase),
      entry(.undo, .everywhere, .program(.undo), disabled: undoable),
      entry(.redo, .everywhere, .program(.redo), disabled: redoable),
      entry(.nextStep, .everywhere, .program(.nextStep), disabled: needsCase),
      entry(.previousStep, .everywhere, .program(.previousStep), disabled: needsCase),
      entry(.nextPane, .everywhere, .program(.nextPane), disabled: needsCase),
      entry(.printPlan, .everywhere, .program(.printPlan), disabled: printable),
      entry(.sign, .everywhere, .program(.sign), disabled: needsCase),
      entry(.readField, .everywhere, .program(.readField), disabled: needsCase),
      entry(.newCase, .homeScreen, .program(.newCase), disabled: nil),
      entry(.resume, .homeScreen, .program(.resume), disabled: resumable),
      entry(.home, .everywhere, .program(.home), disabled: needsCase),
      entry(.nextTheme, .everywhere, .program(.nextTheme), disabled: nil),
      entry(.redraw, .everywhere, .program(.redraw), disabled: nil),
      entry(.lock, .everywhere, .program(.lock), disabled: nil),
      entry(.suspend, .everywhere, .program(.suspend), disabled: nil),
      entry(.learning, .homeScreen, .program(.openLearning), disabled: say(SessionWords.notBuilt)),
      entry(.quit, .everywhere, .program(.quit), disabled: nil),
    ]
  }

  private func stage(_ stage: Stage) -> CommandList.Entry {
    CommandList.Entry(
      title: say(CommandWords.goTo, say(StageWords.long(stage))), place: say(CommandWords.steps),
      key: "", command: .program(.goTo(stage)), disabled: needsCase)
  }

  private func entry(
    _ title: CommandWords, _ place: CommandWords, _ command: Command, disabled: String?
  ) -> CommandList.Entry {
    CommandList.Entry(
      title: say(title), place: say(place), key: keys(of: command), command: command,
      disabled: disabled)
  }

  /// "w F5": every key of the command, letters first.
  private func keys(of command: Command) -> String {
    session.keymap.bindings.filter { $0.command == command }.map(\.key.name)
      .sorted { ($0.count, $0) < ($1.count, $1) }.prefix(3).joined(separator: " ")
  }

  private var needsCase: String? {
    session.open == nil ? say(SessionWords.openACaseFirst) : nil
  }

  private var undoable: String? {
    session.open?.encounter.history.nextUndo == nil ? say(SessionWords.nothingToUndo) : nil
  }

  private var redoable: String? {
    session.open?.encounter.history.nextRedo == nil ? say(SessionWords.nothingToRedo) : nil
  }

  private var resumable: String? {
    session.home.cases.isEmpty ? say(SessionWords.noCaseToResume) : nil
  }

  private var printable: String? {
    guard let open = session.open else { return say(SessionWords.openACaseFirst) }
    let pending = open.encounter.interrupts.open.map(\.id)
    return pending.isEmpty ? nil : EncounterRefusal.emergencyPending(pending).problem
  }
}
