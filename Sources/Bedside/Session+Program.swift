import CarePathway
import Clinical

extension Session {
  /// What the program does from everywhere.
  mutating func perform(_ command: ProgramCommand) -> [Effect] {
    switch command {
    case .back: return goBack()
    case .why: return showWhy()
    case .redFlags: return showRedFlags()
    case .commands: return showCommands()
    case .nextPane: return take(nextPane())
    case .nextStep: return step(by: 1)
    case .previousStep: return step(by: -1)
    case .goTo(let stage): return go(to: stage)
    case .undo: return undo()
    case .redo: return redo()
    case .printPlan: return print()
    case .sign: return startSigning()
    case .home: return leave(to: .home, agreed: [])
    case .newCase: return startCase()
    case .resume: return resume()
    case .openLearning: return nothing(.notBuilt)
    case .lock:
      blank()
      return []
    case .redraw: return [.redraw]
    case .readField: return readField()
    case .suspend:
      // The shell must not come back to a patient's screen.
      blank()
      return [.suspend]
    case .nextTheme: return [.useNextTheme]
    case .quit: return leave(to: .shell, agreed: [])
    }
  }

  private mutating func goBack() -> [Effect] {
    guard let stage, let context else { return nothing(.atTheTop) }
    let answer = panes.back(on: stage, in: context)
    return answer == .ignored ? nothing(.atTheTop) : take(answer)
  }

  private mutating func nextPane() -> PaneAnswer {
    guard let stage, let context else { return .ignored }
    return panes.handle(.pageDown, on: stage, in: context)
  }

  private mutating func step(by offset: Int) -> [Effect] {
    guard let stage, let index = Stage.allCases.firstIndex(of: stage) else {
      return nothing(.openACaseFirst)
    }
    let target = index + offset
    guard Stage.allCases.indices.contains(target) else { return nothing(.noMoreSteps) }
    return go(to: Stage.allCases[target])
  }

  mutating func go(to target: Stage) -> [Effect] {
    guard let here = stage else { return nothing(.openACaseFirst) }
    if here == target { return [] }
    let settled = settle()
    let isDrafted = !unentered.isEmpty
    var effects = settled + record([.stageEntered(stage: target)])
    if isDrafted {
      notice = notice ?? unenteredNotice(.staysDraft)
      effects += keepDrafts()
    }
    if target == .treat, catalogue.treatments.isEmpty { effects.append(.loadReader) }
    return effects
  }

  /// What was typed in the pane in front and not entered is entered before the pane is left.
  mutating func settle() -> [Effect] {
    answer { $0.settle(on: $1, in: $2) } ?? []
  }

  private mutating func undo() -> [Effect] {
    guard let next = open?.encounter.history.nextUndo else { return nothing(.nothingToUndo) }
    let effects = record([.undone(sequence: next.sequence)])
    notice = Notice(language(SessionWords.undone, next.event.spoken(in: language)))
    return effects
  }

  private mutating func redo() -> [Effect] {
    guard let next = open?.encounter.history.nextRedo else { return nothing(.nothingToRedo) }
    let effects = record([.redone(sequence: next.sequence)])
    notice = Notice(language(SessionWords.redone, next.event.spoken(in: language)))
    return effects
  }

  private mutating func print() -> [Effect] {
    guard case .sound(let seal) = catalogue.standing else { return nothing(.contentDefective) }
    let settled = settle()
    if let lost = unenteredNotice(.notEntered) {
      notice = lost
      return settled
    }
    guard let open else { return nothing(.openACaseFirst) }
    let event = EncounterEvent.planPrinted(contentHash: seal.hash)
    if let refusal = open.encounter.refusal(of: event, at: clock.now, under: content) {
      notice = Notice(refusal.problem + " " + refusal.remedy, tone: .caution)
      return settled
    }
    return settled + [.printPlan(open.key)]
  }

  private mutating func startCase() -> [Effect] {
    guard let key = freshKeys.popLast() else { return nothing(.storeNotReady) }
    panes = Panes()
    open = OpenEncounter(key, Encounter(), at: clock, under: content)
    saving = .nothingToSave
    return contentToLoad + drugsToLoad
  }

  private mutating func resume() -> [Effect] {
    guard let newest = home.cases.first else { return nothing(.noCaseToResume) }
    return confirm(newest, .resumed)
  }

  private mutating func readField() -> [Effect] {
    guard let stage, let context else { return nothing(.openACaseFirst) }
    notice = Notice(panes.pane(of: stage).hint(in: context))
    return []
  }
}
