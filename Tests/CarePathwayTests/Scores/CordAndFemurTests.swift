import CarePathway
import Clinical
import Testing

@Suite("Measures of the cord and of the femur")
struct CordAndFemurTests {
  @Test("ESCC calls 2 and 3 high, 1c debated, the rest low, and says nothing of unknown")
  func esccBands() {
    let bands = EpiduralGrade.allCases.map { EpiduralCompression(grade: $0).band }
    #expect(bands == [.low, .low, .low, .debated, .high, .high, nil])
    let two = EpiduralGrade.allCases.map { EpiduralCompression(grade: $0).isTwoOrMore }
    #expect(two == [.absent, .absent, .absent, .absent, .present, .present, .notAssessed])
    let oneC = EpiduralGrade.allCases.map { EpiduralCompression(grade: $0).isOneC }
    #expect(oneC == [.absent, .absent, .absent, .present, .absent, .absent, .notAssessed])
  }

  @Test(
    "axial involvement is high from exactly 30 mm",
    arguments: [(29, AxialInvolvement.Band.lower), (30, .high), (31, .high)])
  func axial(millimetres: Int, band: AxialInvolvement.Band) throws {
    #expect(try AxialInvolvement(millimetres: millimetres).band == band)
  }

  @Test("axial involvement is refused outside 0 to 600 mm and outside the femur")
  func axialRefuses() throws {
    for millimetres in [-1, 601] {
      #expect(throws: ScoreRefusal.outsideRange(item: "millimetres", 0...600)) {
        try AxialInvolvement(millimetres: millimetres)
      }
    }
    var humerus = Lesion(id: "h", bone: .humerus)
    humerus.axialMillimetres = 40
    #expect(throws: ScoreRefusal.notFemur(.humerus)) { try AxialInvolvement.of(humerus) }
    #expect(try AxialInvolvement.of(Lesion(id: "f", bone: .femur)) == nil)
  }

  @Test(
    "Harrington's size criterion is met above 25 mm, not at it",
    arguments: [(24, Finding.absent), (25, .absent), (26, .present)])
  func harringtonSize(millimetres: Int, finding: Finding) {
    let criteria = HarringtonCriteria(
      cortexDestroyed: .halfOrLess, sizeMillimetres: millimetres, avulsion: .absent,
      painAfterRadiotherapy: .absent)
    #expect(criteria.isMet == finding)
  }

  @Test("Harrington's criteria are met by any one, and open while one is unknown")
  func harringtonAny() {
    let open = HarringtonCriteria(
      cortexDestroyed: .unknown, sizeMillimetres: 10, avulsion: .absent,
      painAfterRadiotherapy: .absent)
    #expect(open.isMet == .notAssessed)
    let met = HarringtonCriteria(
      cortexDestroyed: .moreThanHalf, sizeMillimetres: nil, avulsion: .notAssessed,
      painAfterRadiotherapy: .notAssessed)
    #expect(met.isMet == .present)
    #expect(met.working.count == 4)
  }

  @Test("NOMS names one row when all is known, and every open row when not")
  func noms() {
    let known = NOMS(escc: .two, primary: .kidney, sins: ScoreRange(9))
    #expect(known.plans == [.decompressStabiliseStereotactic])
    let easy = NOMS(escc: .oneA, primary: .myeloma, sins: ScoreRange(6))
    #expect(easy.plans == [.conventional])
    #expect(NOMS(escc: .unknown, primary: nil, sins: nil).plans.count == 8)
    #expect(NOMS(escc: .oneC, primary: .breast, sins: ScoreRange(3)).isGradeDebated)
    #expect(
      NOMS(escc: .zero, primary: .melanoma, sins: ScoreRange(5, 7)).plans
        == [.stabiliseThenStereotactic])
  }
}
