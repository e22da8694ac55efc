/// Checking that we were clear: each fact is asked back until the patient has said it.
///
/// It tests the explaining, never the patient: there is no score. It ends when every fact has been
/// said, or with "another day", and until then it says which facts to explain again.
///
/// - Source: AHRQ teach-back, reference `teach-back`.
public struct TeachBack: Equatable, Sendable {
  /// What came back.
  public enum Reply: String, Codable, CaseIterable, Sendable {
    case saidIt = "said-it"
    case partly
    case notYet = "not-yet"
  }

  public let prompts: [TeachBackPrompt]
  /// The newest reply to each prompt, in the prompts' order; `nil` where it was not asked yet.
  public private(set) var replies: [Reply?]
  /// How often a prompt had to be explained and asked again.
  public private(set) var rounds: [Int]

  /// The prompts of a page, the dangers first whatever order they came in.
  public init(prompts: [TeachBackPrompt]) {
    self.prompts = prompts.filter { $0.kind == .danger } + prompts.filter { $0.kind == .fact }
    replies = Array(repeating: nil, count: prompts.count)
    rounds = Array(repeating: 0, count: prompts.count)
  }

  public init(topic: Topic) { self.init(prompts: topic.teachBack) }

  /// Records what came back for the prompt at `index`; an index the page lacks changes nothing.
  public mutating func record(_ reply: Reply, at index: Int) {
    guard replies.indices.contains(index) else { return }
    replies[index] = reply
    rounds[index] += 1
  }

  /// Where to ask next: the first fact that has not been said; `nil` when all have.
  public var next: Int? { replies.firstIndex { $0 != .saidIt } }

  public var isComplete: Bool { next == nil }

  /// The facts to explain again in other words before asking again.
  public var toExplainAgain: [String] {
    zip(prompts, replies).filter { $1 == .partly || $1 == .notYet }.map(\.0.fact)
  }
}
