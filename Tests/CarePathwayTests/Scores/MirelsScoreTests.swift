import CarePathway
import Clinical
import Testing

@Suite("Mirels' score")
struct MirelsScoreTests {
  @Test(
    "adds the four rows of the published vectors",
    arguments: [
      (
        MirelsSite.peritrochanteric, LesionPain.functional, LesionMatrix.lytic,
        CortexInvolvement.moreThanTwoThirds, 12, MirelsBand.fixation
      ),
      (.upperLimb, .mild, .blastic, .lessThanThird, 4, .observe),
      (.peritrochanteric, .mild, .lytic, .oneToTwoThirds, 9, .fixation),
      (.peritrochanteric, .none, .lytic, .lessThanThird, 8, .judgement),
      (.lowerLimb, .moderate, .mixed, .lessThanThird, 7, .observe),
    ])
  func vector(
    _ row: (MirelsSite, LesionPain, LesionMatrix, CortexInvolvement, Int, MirelsBand)
  ) {
    let score = MirelsScore(site: row.0, pain: row.1, matrix: row.2, cortex: row.3)
    #expect(score.total.exact == row.4)
    #expect(score.bands == [row.5])
  }

  @Test("is a range while the size is unknown, and the range reaches what it may reach")
  func unknownSize() {
    let score = MirelsScore(
      site: .peritrochanteric, pain: .mild, matrix: .lytic, cortex: .unknown)
    #expect(score.total == ScoreRange(8, 10))
    #expect(score.total.reaches(9))
    #expect(score.sum == "3 + 1 + 3 + (1 to 3) = 8 to 10")
    #expect(score.bands == [.judgement, .fixation])
    #expect(score.unknownItems.map(\.id) == ["cortex"])
  }

  @Test("goes from 4 to 12 when nothing is known, and no combination leaves that range")
  func limits() {
    let unknown = MirelsScore(
      site: .unknown, pain: .unknown, matrix: .unknown, cortex: .unknown)
    #expect(unknown.total == ScoreRange(4, 12))
    for site in MirelsSite.allCases {
      for pain in LesionPain.allCases {
        for matrix in LesionMatrix.allCases {
          for cortex in CortexInvolvement.allCases {
            let score = MirelsScore(site: site, pain: pain, matrix: matrix, cortex: cortex)
            #expect((4...12).contains(score.total.lowest))
            #expect((4...12).contains(score.total.highest))
          }
        }
      }
    }
  }

  @Test("is never low in a lytic peritrochanteric lesion, whatever the rest")
  func lyticPeritrochanteric() {
    for pain in LesionPain.allCases {
      for cortex in CortexInvolvement.allCases {
        let score = MirelsScore(
          site: .peritrochanteric, pain: pain, matrix: .lytic, cortex: cortex)
        #expect(score.total.lowest >= 8)
      }
    }
  }

  @Test(
    "changes its band at 7, 8 and 9",
    arguments: [(7, MirelsBand.observe), (8, .judgement), (9, .fixation)])
  func bands(total: Int, band: MirelsBand) {
    #expect(MirelsScore.band(of: total) == band)
  }

  @Test(
    "takes the site from the bone and the region",
    arguments: [
      (Bone.humerus, BoneRegion?.none, ScoreRange(1)), (.forearm, nil, ScoreRange(1)),
      (.tibiaOrFibula, nil, ScoreRange(2)), (.femur, .shaft, ScoreRange(2)),
      (.femur, .distal, ScoreRange(2)), (.femur, .neck, ScoreRange(3)),
      (.femur, .head, ScoreRange(3)), (.femur, .peritrochanteric, ScoreRange(3)),
      (.femur, nil, ScoreRange(2, 3)),
    ])
  func site(bone: Bone, region: BoneRegion?, points: ScoreRange) throws {
    var lesion = Lesion(id: "a", bone: bone)
    lesion.region = region
    lesion.matrix = .lytic
    #expect(try MirelsScore.of(lesion).site == points)
  }

  @Test(
    "does not apply to the spine, pelvis, hand, foot or ribs",
    arguments: Bone.allCases.filter { !$0.isLong })
  func notApplicable(bone: Bone) {
    var lesion = Lesion(id: "a", bone: bone)
    lesion.matrix = .lytic
    #expect(throws: ScoreRefusal.notLongBone(bone)) { try MirelsScore.of(lesion) }
  }

  @Test("does not apply to a broken bone")
  func broken() {
    var lesion = Lesion(id: "a", bone: .femur)
    lesion.matrix = .lytic
    lesion.fractured = .present
    #expect(throws: ScoreRefusal.brokenBone) { try MirelsScore.of(lesion) }
  }

  @Test("is not given to a lesion that nobody has seen on a picture")
  func notImaged() {
    var lesion = Lesion(id: "a", bone: .femur)
    lesion.pain = .functional
    #expect(throws: ScoreRefusal.notImaged) { try MirelsScore.of(lesion) }
    lesion.imaged = LesionImaging(kind: .xRay)
    #expect(throws: Never.self) { try MirelsScore.of(lesion) }
  }

  @Test("refuses in two sentences, a problem and a remedy")
  func refusalsSpeak() {
    let refusals: [ScoreRefusal] = [
      .notImaged, .boneNotRecorded, .brokenBone, .notLongBone(.pelvis), .notSpinal(.rib),
      .notFemur(.hand), .outsideRange(item: "worry", 0...3), .ageBelow(70),
    ]
    for refusal in refusals {
      #expect(refusal.problem.hasSuffix("."))
      #expect(refusal.remedy.hasSuffix("."))
      #expect(!refusal.code.isEmpty)
    }
  }
}
