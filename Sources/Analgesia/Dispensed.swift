public import Clinical

/// A single dose as it leaves the cupboard: the units that make it up, largest first.
public struct Dispensed: Equatable, Sendable {
  public let units: [Mass]

  public var total: Mass { units.reduce(.zero, +) }

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
    return layers.dropFirst().joined().map(Dispensed.init)
  }
}
