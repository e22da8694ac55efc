import Bedside

/// Names for new encounters made from a seed, so that a replay makes the same ones again.
///
/// The numbers are those of SplitMix64.
struct SeededKeys {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// `count` keys of 32 hexadecimal digits, in the order in which a session takes them.
  mutating func keys(_ count: Int) -> [EncounterKey] {
    (0..<count).map { _ in EncounterKey(digits(next()) + digits(next())) }.reversed()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
