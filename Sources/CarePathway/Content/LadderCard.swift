public import Clinical

/// A protocol that is shown beside the ladder and never computed from; an entry of
/// `ladder-cards.toml`.
///
/// For staff at the bedside alone: its figures depend on observation that no program gives.
public struct LadderCard: Decodable, Equatable, Sendable {
  /// One sentence and what it rests on.
  public struct Line: Decodable, Equatable, Sendable {
    public let text: String
    public let citations: [Citation]
  }

  public let id: String
  public let title: String
  public let lines: [Line]
}

extension LadderCard {
  /// Every source, once each, in the order of the lines.
  public var citations: [Citation] {
    lines.flatMap(\.citations).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
