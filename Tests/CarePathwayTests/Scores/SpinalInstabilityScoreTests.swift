import CarePathway
import Clinical
import Testing

@Suite("The spinal instability score")
struct SpinalInstabilityScoreTests {
  @Test("scores T12, mechanical, lytic, normal, less than half, one side as 11")
  func eleven() throws {
    let score = try SpinalInstabilityScore.of(t12)
    #expect(score.total.exact == 11)
    #expect(score.bands == [.potentiallyUnstable])
    #expect(score.sum == "3 + 3 + 2 + 0 + 2 + 1 = 11")
  }

  @Test("is 9 to 12 with the collapse unknown, which still reaches 7")
  func unknownCollapse() throws {
    let score = try SpinalInstabilityScore.of(t12.recording(.collapse(value: .unknown)))
    #expect(score.total == ScoreRange(9, 12))
    #expect(score.total.reaches(7))
  }

  @Test("scores L3, painless, blastic and otherwise normal as 2, stable")
  func two() throws {
    var lesion = Lesion(id: "L3", bone: .vertebra)
    lesion.level = .l3
    lesion.pain = .none
    lesion.matrix = .blastic
    lesion.alignment = .normal
    lesion.collapse = .none
    lesion.posterolateral = .none
    let score = try SpinalInstabilityScore.of(lesion)
    #expect(score.total.exact == 2)
    #expect(score.bands == [.stable])
  }

  @Test("scores the worst of every row as 18, unstable")
  func eighteen() throws {
    var lesion = Lesion(id: "C7", bone: .vertebra)
    lesion.level = .c7
    lesion.pain = .mechanical
    lesion.matrix = .lytic
    lesion.alignment = .subluxation
    lesion.collapse = .moreThanHalf
    lesion.posterolateral = .both
    let score = try SpinalInstabilityScore.of(lesion)
    #expect(score.total.exact == 18)
    #expect(score.bands == [.unstable])
  }

  @Test(
    "changes its band at 6 and 7 and at 12 and 13",
    arguments: [
      (6, SpinalInstabilityBand.stable), (7, .potentiallyUnstable), (12, .potentiallyUnstable),
      (13, .unstable),
    ])
  func bands(total: Int, band: SpinalInstabilityBand) {
    #expect(SpinalInstabilityScore.band(of: total) == band)
  }

  @Test("puts every level in the zone of the published table")
  func zones() {
    let junctional: Set<VertebralLevel> = [
      .c1, .c2, .c7, .t1, .t2, .t11, .t12, .l1, .l5, .s1,
    ]
    let mobile: Set<VertebralLevel> = [.c3, .c4, .c5, .c6, .l2, .l3, .l4]
    let rigid: Set<VertebralLevel> = [.s2, .s3, .s4, .s5]
    for level in VertebralLevel.allCases {
      let expected: SpinalZone =
        junctional.contains(level)
        ? .junctional
        : mobile.contains(level) ? .mobile : rigid.contains(level) ? .rigid : .semiRigid
      #expect(level.zone == expected, "\(level.rawValue)")
    }
    #expect(VertebralLevel.allCases.count == 29)
  }

  @Test("widens by the location while the level is not recorded")
  func unknownLevel() throws {
    var lesion = t12
    lesion.level = nil
    #expect(try SpinalInstabilityScore.of(lesion).total == ScoreRange(8, 11))
  }

  @Test("is not given outside the spine or before imaging")
  func refuses() {
    var rib = Lesion(id: "rib", bone: .rib)
    rib.matrix = .lytic
    #expect(throws: ScoreRefusal.notSpinal(.rib)) { try SpinalInstabilityScore.of(rib) }
    var unseen = Lesion(id: "L2", bone: .vertebra)
    unseen.pain = .mechanical
    #expect(throws: ScoreRefusal.notImaged) { try SpinalInstabilityScore.of(unseen) }
    #expect(throws: ScoreRefusal.boneNotRecorded) {
      try SpinalInstabilityScore.of(Lesion(id: "x"))
    }
  }

  @Test("reads kyphosis and scoliosis as deformity, translation as subluxation")
  func synonyms() {
    #expect(SpinalAlignment(spelling: "kyphosis") == .deformity)
    #expect(SpinalAlignment(spelling: "scoliosis") == .deformity)
    #expect(SpinalAlignment(spelling: "translation") == .subluxation)
    #expect(SpinalAlignment(spelling: "bent") == nil)
  }

  private var t12: Lesion {
    var lesion = Lesion(id: "T12", bone: .vertebra)
    lesion.level = .t12
    lesion.pain = .mechanical
    lesion.matrix = .lytic
    lesion.alignment = .normal
    lesion.collapse = .lessThanHalf
    lesion.posterolateral = .oneSide
    return lesion
  }
}
