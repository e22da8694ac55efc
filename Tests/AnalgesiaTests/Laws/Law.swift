import Foundation
import Testing

/// What one made-up case says about a law.
enum Verdict {
  case holds
  case broken(String)
  /// The law says nothing about this case.
  case silent

  /// The law holds when this does; the text is for the one who has to mend it.
  static func that(_ holds: Bool, _ text: @autoclosure () -> String) -> Verdict {
    holds ? .holds : .broken(text())
  }
}

/// Tries a law on a hundred thousand made-up cases, the same ones on every run.
enum Law {
  /// Fewer by `OSTEON_LAW_CASES`, where many programs are tried and not one.
  static let cases =
    Int(ProcessInfo.processInfo.environment["OSTEON_LAW_CASES"] ?? "") ?? 100_000

  private static let mostShown = 3

  /// Tries `verdict` on as many rounds of all cases, until it was broken three times.
  ///
  /// A law that hardly ever speaks proves nothing: it must speak of at least so many cases in a
  /// thousand.
  static func holds(
    seed: UInt64, speakingOf perThousand: Int = 50, rounds: Int = 1,
    at place: SourceLocation = #_sourceLocation,
    _ verdict: (inout SeededGenerator) throws -> Verdict
  ) throws {
    var random = SeededGenerator(seed: seed)
    var spoken = 0
    var broken = 0
    let cases = cases * rounds
    for _ in 0..<cases where broken < mostShown {
      switch try verdict(&random) {
      case .silent: continue
      case .holds: break
      case .broken(let text):
        broken += 1
        Issue.record("\(text)", sourceLocation: place)
      }
      spoken += 1
    }
    let isHeard = broken > 0 || spoken * 1_000 >= cases * perThousand
    #expect(isHeard, "spoke of \(spoken) cases in \(cases)", sourceLocation: place)
  }
}

extension SeededGenerator {
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { number(1...count) == 1 }
}
