/// Which step is on the screen, which are done, and whether the plan was printed since the last
/// change.
public struct Pathway: Equatable, Sendable {
  public enum PlanPrint: Equatable, Sendable {
    case never
    case current(contentHash: String)
    case changedSince(contentHash: String)
  }

  public private(set) var stage: Stage = .who
  public private(set) var visited: Set<Stage> = [.who]
  public private(set) var completed: Set<Stage> = []
  public private(set) var planPrint: PlanPrint = .never

  public init() {}

  mutating func record(_ event: EncounterEvent) {
    if case .stageEntered(let stage) = event {
      self.stage = stage
      visited.insert(stage)
    } else if case .stageCompleted(let stage) = event {
      completed.insert(stage)
    } else if case .planPrinted(let hash) = event {
      planPrint = .current(contentHash: hash)
    } else if case .current(let hash) = planPrint {
      if case .draftKept = event { return }
      planPrint = .changedSince(contentHash: hash)
    }
  }
}
