import CarePathway
import Clinical

/// The same-day matters that nobody has taken note of yet: each is noted with a name.
///
/// Noting one takes its line off the lane and nothing else: it stays on the plan.
public struct SameDayPane: Equatable, Sendable {
  private(set) var cursor = 0
  private(set) var name: String
  /// Whether the name is being written.
  private(set) var isNaming = false
  let openedAt: Int

  init(name: String, openedAt: Int) {
    self.name = name
    self.openedAt = openedAt
  }

  var keyContext: KeyContext { isNaming ? .text : .plain }

  mutating func handle(
    _ command: Command, in context: PaneContext, guardedBy window: GuardWindow
  ) -> PaneAnswer {
    let banners = context.advice.banners
    if isNaming { return handleName(command, banners) }
    switch command {
    case .key(let key): return handle(key, banners, in: context, guardedBy: window)
    case .program(.why): return whyPage(banners).map { .open(.why($0)) } ?? .ignored
    case .program(let program): return .program(program)
    case .act(.edit):
      isNaming = true
      return .handled
    case .act: return .ignored
    }
  }

  private mutating func handle(
    _ key: FieldKey, _ banners: [Recommendation], in context: PaneContext,
    guardedBy window: GuardWindow
  ) -> PaneAnswer {
    switch key {
    case .up, .previous: cursor = max(0, cursor - 1)
    case .down, .next: cursor = min(max(0, banners.count - 1), cursor + 1)
    case .first, .pageUp: cursor = 0
    case .last, .pageDown: cursor = max(0, banners.count - 1)
    case .tick, .accept:
      guard window.allowsConfirmation(openedAt: openedAt) else {
        return .notice(Notice(context.say(SessionWords.pressAgain)))
      }
      guard !name.isEmpty else {
        isNaming = true
        return .handled
      }
      return note(banners)
    case .left, .right, .typed, .erase, .clear, .yes, .no, .notAsked: return .ignored
    }
    return .handled
  }

  private mutating func handleName(
    _ command: Command, _ banners: [Recommendation]
  ) -> PaneAnswer {
    switch command {
    case .key(.accept) where !name.isEmpty:
      isNaming = false
      return note(banners)
    case .key(.typed(let character)): if name.count < 60 { name.append(character) }
    case .key(.erase): name = String(name.dropLast())
    case .key(.clear): name = ""
    case .key: return .ignored
    case .program(.back): isNaming = false
    case .program(let program): return .program(program)
    case .act: return .ignored
    }
    return .handled
  }

  private mutating func note(_ banners: [Recommendation]) -> PaneAnswer {
    guard banners.indices.contains(cursor) else { return .ignored }
    let code = banners[cursor].code
    cursor = min(cursor, max(0, banners.count - 2))
    return .events([.bannerAcknowledged(source: code, by: name)])
  }

  private func whyPage(_ banners: [Recommendation]) -> WhyPage? {
    guard banners.indices.contains(cursor) else { return nil }
    let banner = banners[cursor]
    return WhyPage(
      title: banner.code, paragraphs: [banner.words.clinician], citations: banner.citations)
  }
}
