import Analgesia
import Clinical
import Testing

/// Laws of titration, tried on many made-up patients.
@Suite("The laws of titration")
struct TitrationLawTests {
  @Test func `more pain and more rescue never lower the need, and the cap never moves`() throws {
    for patient in Start.Patient.allCases {
      for regular in stride(from: 10, through: 200, by: 10) {
        var previous: [Rational] = []
        for value in 0...10 {
          let pain = try #require(PainScore(value))
          let needs = (0...8).map { doses in
            TitrationNeed(
              regular: Rational(regular), rescue: (Rational(doses * 5), doses), pain: pain,
              patient: patient)
          }
          let wanted = needs.map(\.wanted)
          #expect(wanted == wanted.sorted())
          #expect(zip(previous, wanted).allSatisfy { $0 <= $1 })
          #expect(Set(needs.map(\.cap)).count == 1)
          #expect(needs.allSatisfy { $0.allowed <= $0.cap && $0.wanted >= Rational(regular) })
          previous = wanted
        }
      }
    }
  }
}
