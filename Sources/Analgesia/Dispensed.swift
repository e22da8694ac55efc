public import Clinical

/// A single dose as it leaves the cupboard: the units that make it up, largest first.
public struct Dispensed: Equatable, Sendable {
  public let units: [Mass]
  public let total: Mass

  public init(units: [Mass]) {
    self.units = units
    total = units.reduce(.zero, +)
  }

  /// One choice for each sum, the smallest sum first.
  ///
  /// Of equal sums it is the one with fewest units, then with the largest units.
  static func sums(of strengths: [Mass], upTo count: Int) -> [Dispensed] {
    let choices = combinations(of: strengths, upTo: count).map { ($0.total, $0) }
    let first = Dictionary(choices) { first, _ in first }
    return first.values.sorted { $0.total < $1.total }
  }

  /// Every choice of one to `count` units, fewest units first, larger units before smaller.
  static func combinations(of strengths: [Mass], upTo count: Int) -> [Dispensed] {
    let sorted = strengths.sorted(by: >)
    var layers: [[[Mass]]] = [[[]]]
    for _ in 0..<count {
      let longer = layers[layers.count - 1].flatMap { units in
        sorted.filter { $0 <= units.last ?? $0 }.map { units + [$0] }
      }
      layers.append(longer)
    }
    return layers.dropFirst().joined().map { Dispensed(units: $0) }
  }
}
