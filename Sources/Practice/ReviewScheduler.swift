/// When a key feature is asked again: FSRS-6 with its published default weights.
///
/// The only real-valued arithmetic of this room; it never touches a dose. Powers are computed from
/// the four basic operations alone, so the same answers give the same dates on every computer.
///
///     good at once   ->  stability 2.3065 days, asked again after 2 days
///
/// Other programs carry the defaults of older versions; these are pinned here and by tests.
///
/// - Source: py-fsrs, FSRS-6 default parameters and formulas (seen).
public struct ReviewScheduler: Sendable {
  /// What is remembered of one key feature.
  public struct Memory: Equatable, Sendable {
    /// Days until the chance of recall has fallen to 90 %.
    public let stability: Double
    /// 1 (easy) to 10 (hard).
    public let difficulty: Double

    public init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  public static let weights: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  private let w = ReviewScheduler.weights

  public init() {}

  /// What is remembered after the first answer.
  public func first(_ rating: ReviewRating) -> Memory {
    Memory(
      stability: w[rating.rawValue - 1], difficulty: Self.bounded(firstDifficulty(rating)))
  }

  /// What is remembered after an answer that came `days` after the one before; 0 is the same day.
  public func next(_ rating: ReviewRating, after memory: Memory, days: Int) -> Memory {
    let stability =
      days < 1
      ? sameDay(rating, memory)
      : rating == .again ? forgotten(memory, days) : recalled(rating, memory, days)
    return Memory(stability: max(stability, 0.001), difficulty: difficulty(rating, memory))
  }

  /// The chance of recall, 0 to 1, `days` after the last answer.
  public func recall(of memory: Memory, days: Int) -> Double {
    Self.power(1 + factor * Double(max(days, 0)) / memory.stability, -w[20])
  }

  /// Whole days until the key feature is due, when 90 % recall is wanted: the stability, rounded
  /// to the nearest day, from 1 to 36,500.
  public func interval(for memory: Memory) -> Int {
    Int(min(max(memory.stability.rounded(.toNearestOrEven), 1), 36_500))
  }

  private var factor: Double { Self.power(0.9, -1 / w[20]) - 1 }
}

extension ReviewScheduler {
  private static func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private func firstDifficulty(_ rating: ReviewRating) -> Double {
    w[4] - Self.exponential(w[5] * Double(rating.rawValue - 1)) + 1
  }

  /// Moves with the rating, less so near 10, and is drawn a little towards an easy start.
  private func difficulty(_ rating: ReviewRating, _ memory: Memory) -> Double {
    let step = -w[6] * Double(rating.rawValue - 3)
    let moved = memory.difficulty + (10 - memory.difficulty) * step / 9
    return Self.bounded(w[7] * firstDifficulty(.easy) + (1 - w[7]) * moved)
  }

  private func sameDay(_ rating: ReviewRating, _ memory: Memory) -> Double {
    let growth =
      Self.exponential(w[17] * (Double(rating.rawValue - 3) + w[18]))
      * Self.power(memory.stability, -w[19])
    return memory.stability * (rating.rawValue >= 3 ? max(growth, 1) : growth)
  }

  private func recalled(_ rating: ReviewRating, _ memory: Memory, _ days: Int) -> Double {
    let gap = 1 - recall(of: memory, days: days)
    let growth =
      Self.exponential(w[8]) * (11 - memory.difficulty) * Self.power(memory.stability, -w[9])
      * (Self.exponential(gap * w[10]) - 1)
    return memory.stability * (1 + growth * bonus(rating))
  }

  private func bonus(_ rating: ReviewRating) -> Double {
    switch rating {
    case .again, .good: 1
    case .hard: w[15]
    case .easy: w[16]
    }
  }

  private func forgotten(_ memory: Memory, _ days: Int) -> Double {
    let gap = 1 - recall(of: memory, days: days)
    let long =
      w[11] * Self.power(memory.difficulty, -w[12])
      * (Self.power(memory.stability + 1, w[13]) - 1) * Self.exponential(gap * w[14])
    return min(long, memory.stability / Self.exponential(w[17] * w[18]))
  }
}

extension ReviewScheduler {
  private static let logarithmOfTwo = 0.693_147_180_559_945_3

  /// `base` is positive.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    exponential(exponent * logarithm(base))
  }

  /// The series of e to the x, after whole powers of two are taken out.
  private static func exponential(_ x: Double) -> Double {
    let twos = (x / logarithmOfTwo).rounded()
    let rest = x - twos * logarithmOfTwo
    var term = 1.0
    var sum = 1.0
    for step in 1...20 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }

  /// The series of the logarithm about 1, after whole powers of two are taken out.
  private static func logarithm(_ x: Double) -> Double {
    let ratio = (x.significand - 1) / (x.significand + 1)
    var power = ratio
    var sum = 0.0
    for step in 0..<20 {
      sum += power / Double(2 * step + 1)
      power *= ratio * ratio
    }
    return 2 * sum + Double(x.exponent) * logarithmOfTwo
  }
}
