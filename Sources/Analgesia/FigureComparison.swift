public import Clinical

/// A daily dose that a person worked out, beside the one that the program works out.
///
/// Exact throughout: the two are whole micrograms, and what lies between them is a fraction of ours.
/// Up to a tenth apart they agree; further apart both are looked at with their working; from twice
/// ours on, the figure is rejected, because a doubled dose is the error that kills.
///
///     tramadol 150 mg a day -> morphine 60 mg every 12 hours: 120 against 20, six times ours
///
/// - Source: clinical reference, analgesia 11 (V47); hazards H13 and H32 (policy).
public struct FigureComparison: Equatable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    /// Exactly ours, or within the range that we give.
    case same
    /// At most a tenth apart.
    case close
    /// More than a tenth apart.
    case apart
    /// Twice ours or more.
    case rejected
  }

  public let own: PerDay
  public let ours: ClosedRange<PerDay>

  /// `nil` when ours is nothing, which no figure can be compared with.
  public init?(_ own: PerDay, with ours: ClosedRange<PerDay>) {
    guard ours.lowerBound.mass > .zero else { return nil }
    self.own = own
    self.ours = ours
  }

  /// The end of our range that lies nearest.
  public var nearest: PerDay { min(max(own, ours.lowerBound), ours.upperBound) }

  /// How many times the nearest of ours it is.
  public var times: Rational { own.mass.milligrams / nearest.mass.milligrams }

  /// How far apart the two are, as a part of ours, never negative.
  public var difference: Rational {
    times < Rational(1) ? Rational(1) - times : times - Rational(1)
  }

  public var verdict: Verdict {
    if difference == .zero { return .same }
    if times >= Rational(2) { return .rejected }
    return difference > Rational(1, over: 10) ? .apart : .close
  }
}

extension OpioidAnswer {
  /// The daily doses of one drug that the answer offers by the clock, least to most; `nil` when it
  /// offers none.
  public func perDay(of drug: String) -> ClosedRange<PerDay>? {
    let offered = outcome.proposals.filter { $0.drug == drug }.map(\.perDay)
    guard let least = offered.map(\.lowerBound).min(), let most = offered.map(\.upperBound).max()
    else { return nil }
    return least...most
  }
}
