import CarePathway
import Clinical
import Testing

@Suite("Scores of survival")
struct SurvivalScoreTests {
  @Test("Tokuhashi: Karnofsky 60, two outside, three vertebrae, breast, Frankel D make 10")
  func tokuhashi() {
    var input = Tokuhashi.Input()
    input.karnofsky = Karnofsky(60)
    input.extraspinal = .oneToTwo
    input.vertebral = .threeOrMore
    input.organs = Tokuhashi.Input.Organs.none
    input.primary = .breast
    input.frankel = .d
    let score = Tokuhashi(input)
    #expect(score.sum == "1 + 1 + 0 + 2 + 5 + 1 = 10")
    #expect(score.bands == [.sixMonthsOrMore])
    #expect(Tokuhashi(Tokuhashi.Input()).total == ScoreRange(0, 15))
  }

  @Test(
    "Tokuhashi changes its band at 8 and 9 and at 11 and 12",
    arguments: [
      (8, TokuhashiBand.underSixMonths), (9, .sixMonthsOrMore), (11, .sixMonthsOrMore),
      (12, .twelveMonthsOrMore),
    ])
  func tokuhashiBands(total: Int, band: TokuhashiBand) {
    #expect(Tokuhashi.band(of: total) == band)
  }

  @Test("Tomita goes from 2, breast and solitary, to 10, lung and untreatable")
  func tomita() {
    let worst = Tomita(primary: .lung, visceral: .untreatable, bone: .multiple)
    let best = Tomita(primary: .breast, visceral: Tomita.Organs.none, bone: .solitary)
    #expect(worst.total.exact == 10)
    #expect(worst.bands == [.supportiveCare])
    #expect(best.total.exact == 2)
    #expect(best.bands == [.wideExcision])
    #expect(Tomita(primary: nil, visceral: nil, bone: nil).total == ScoreRange(2, 10))
    #expect(
      [3, 4, 5, 6, 7, 8].map { Tomita.band(of: $0) } == [
        .wideExcision, .marginalExcision, .marginalExcision, .palliativeSurgery,
        .palliativeSurgery, .supportiveCare,
      ])
  }

  @Test("Katagiri: prostate that still answers to hormones, CRP raised, several bones make 2")
  func katagiri() {
    var input = Katagiri.Input()
    input.primary = .prostate
    input.hormoneState = .hormoneDependent
    input.visceral = Katagiri.Input.Visceral.none
    input.laboratory = .abnormal
    input.ecog = .upMoreThanHalfTheDay
    input.chemotherapy = .absent
    input.multiple = .present
    #expect(Katagiri(input).total.exact == 2)
    #expect(Katagiri(Katagiri.Input()).total == ScoreRange(0, 10))
    input.hormoneState = .unknown
    #expect(Katagiri(input).total == ScoreRange(2, 4))
  }

  @Test("Katagiri at its worst is 10")
  func katagiriWorst() {
    var input = Katagiri.Input()
    input.primary = .unknown
    input.visceral = .disseminated
    input.laboratory = .critical
    input.ecog = .inBedMoreThanHalfTheDay
    input.chemotherapy = .present
    input.multiple = .present
    let score = Katagiri(input)
    #expect(score.total.exact == 10)
    #expect(score.bands == [.short])
    #expect([3, 4, 6, 7].map { Katagiri.band(of: $0) } == [.long, .middle, .middle, .short])
  }

  @Test("Katagiri grades a lung cancer by its targeted drug")
  func katagiriLung() {
    var input = Katagiri.Input()
    input.primary = .lungNonSmallCell
    let points = Finding.allCases.map { targeted in
      input.targeted = targeted
      return Katagiri(input).items[0].points
    }
    #expect(points == [ScoreRange(2), ScoreRange(3), ScoreRange(2, 3)])
  }

  @Test("ECOG and Karnofsky meet in every figure")
  func ecogKarnofsky() throws {
    for value in stride(from: 10, through: 100, by: 10) {
      let karnofsky = try #require(Karnofsky(value))
      let ecog = try #require(EcogKarnofsky.ecog(of: karnofsky))
      let range = EcogKarnofsky.karnofsky(of: ecog)
      #expect((range.lowest...range.highest).contains(value))
    }
    #expect(EcogKarnofsky.karnofsky(of: .fullyActive) == ScoreRange(90, 100))
    #expect(EcogKarnofsky.karnofsky(of: .fullyDisabled) == ScoreRange(10, 20))
    #expect(EcogKarnofsky.ecog(of: try #require(Karnofsky(0))) == nil)
  }

  @Test("every band of every score has words in its own section")
  func words() {
    #expect(Set(TokuhashiBand.allCases.map(\.english)).count == 3)
    #expect(Set(TomitaBand.allCases.map(\.english)).count == 4)
    #expect(Set(KatagiriBand.allCases.map(\.english)).count == 3)
    #expect(Set(NOMSPlan.allCases.map(\.english)).count == 8)
    #expect(Set(SurvivalScoreWord.allCases.map(\.english)).count == 2)
  }
}
