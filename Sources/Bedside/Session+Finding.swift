import CarePathway
import Clinical

extension Session {
  /// What was typed in front is entered first; an emergency that this raises is not covered up.
  mutating func startFinding() -> [Effect] {
    let settled = settle()
    guard overlay == nil else { return settled }
    guard !landmarks.isEmpty else {
      notice = Notice(language(FindWords.nothingToFind))
      return settled
    }
    overlay = .find(FindLine(origin: standing))
    return settled
  }

  mutating func answer(_ line: FindLine, by command: Command) -> [Effect] {
    var line = line
    let answer = line.handle(command, in: landmarks, from: standing)
    overlay = .find(line)
    switch answer {
    case .handled: return []
    case .standOn(let row): stand(on: row)
    case .kept: overlay = nil
    case .left:
      overlay = nil
      stand(on: line.origin)
    case .program(let program):
      overlay = nil
      return perform(program)
    }
    return []
  }

  /// "/ calcium   1 of 2   Down next, Enter stays, Esc back".
  func foundWords(_ line: FindLine) -> String {
    let found = line.matches(in: landmarks)
    guard !line.query.isEmpty else { return language(FindWords.findHint) }
    guard let place = found.firstIndex(of: standing) else {
      return language(FindWords.foundNothing)
    }
    return language(FindWords.found, "\(place + 1)", "\(found.count)")
  }

  private var landmarks: [String] {
    guard let stage, let context else { return home.cases.map(identity) }
    return panes.pane(of: stage).landmarks(in: context)
  }

  private var standing: Int {
    guard let stage, let context else { return home.cursor }
    return panes.pane(of: stage).standing(in: context)
  }

  private mutating func stand(on row: Int) {
    guard let stage, let context else { return home.stand(on: row) }
    panes.stand(on: row, of: stage, in: context)
  }
}
