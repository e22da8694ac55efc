import CarePathway
import Clinical
import Testing

@Suite("What the lesions say together")
struct LesionFindingsTests {
  @Test("of the patient of the contract: Mirels 11, SINS 13, 34 mm, about to break")
  func contractPatient() {
    let patient = FactsCase.contractPatient
    #expect(patient["mirels-9-or-more"] == .present)
    #expect(patient["mirels-8"] == .absent)
    #expect(patient["mirels-7-or-less"] == .absent)
    #expect(patient["axial-30-mm-or-more"] == .present)
    #expect(patient["impending-fracture"] == .present)
    #expect(patient["sins-13-or-more"] == .present)
    #expect(patient["sins-7-to-12"] == .absent)
    #expect(patient["escc-2-or-more"] == .absent)
    #expect(patient["spinal-neurology"] == .present)
    #expect(patient["spinal-instability-not-excluded"] == .present)
    #expect(patient["fracture-present"] == .notAssessed)
    #expect(
      patient.derived["mirels-9-or-more"]?.working == [
        "right-femur: Mirels 3 + 3 + 3 + 2 = 11"
      ])
  }

  @Test(
    "a range counts by its highest total for a warning, and wholly for the safe side",
    arguments: [
      (CortexInvolvement.lessThanThird, LesionPain.mild, "7", Finding.absent, Finding.absent),
      (.oneToTwoThirds, .mild, "8", .present, .absent),
      (.moreThanTwoThirds, .mild, "9", .absent, .present),
    ])
  func mirelsEdges(
    cortex: CortexInvolvement, pain: LesionPain, total: String, eight: Finding, nine: Finding
  ) {
    var patient = FactsCase()
    patient.lesion(
      "femur", .bone(value: .femur), .region(value: .shaft), .matrix(value: .lytic),
      .cortex(value: cortex), .pain(value: pain))
    #expect(patient["mirels-8"] == eight)
    #expect(patient["mirels-9-or-more"] == nine)
    #expect(patient["mirels-8-or-more"] == (total == "7" ? .absent : .present))
    #expect(patient["mirels-7-or-less"] == (total == "7" ? .present : .absent))
    patient.lesion("femur", .cortex(value: .unknown))
    #expect(patient["mirels-9-or-more"] == .present)
    #expect(patient["mirels-7-or-less"] == .notAssessed)
  }

  @Test(
    "SINS changes its findings at 6, 7, 12 and 13",
    arguments: [
      (VertebralLevel.l3, SpinalAlignment.deformity, VertebralCollapse.none, 6),
      (.l3, .deformity, .noneWithHalfBody, 7), (.l1, .subluxation, .moreThanHalf, 12),
      (.l1, .subluxation, .moreThanHalf, 13),
    ])
  func sinsEdges(
    level: VertebralLevel, alignment: SpinalAlignment, collapse: VertebralCollapse, total: Int
  ) throws {
    var patient = FactsCase()
    patient.lesion(
      "level", .bone(value: .vertebra), .level(value: level), .alignment(value: alignment),
      .collapse(value: collapse), .matrix(value: .lytic), .pain(value: .none),
      .posterolateral(value: total == 13 ? .oneSide : .none))
    let lesion = try #require(patient.facts.lesions["level"]?.lesion)
    #expect(try SpinalInstabilityScore.of(lesion).total.exact == total)
    #expect(patient["sins-7-or-more"] == (total >= 7 ? .present : .absent))
    #expect(patient["sins-7-to-12"] == ((7...12).contains(total) ? .present : .absent))
    #expect(patient["sins-13-or-more"] == (total >= 13 ? .present : .absent))
  }

  @Test("an unscored long bone leaves the question open beside a low one, and hides no high one")
  func unscoredBeside() {
    var patient = FactsCase()
    patient.lesion(
      "a", .bone(value: .humerus), .matrix(value: .blastic), .cortex(value: .lessThanThird),
      .pain(value: .none))
    #expect(patient["mirels-7-or-less"] == .present)
    #expect(patient["mirels-9-or-more"] == .absent)
    patient.lesion("b", .bone(value: .femur))
    #expect(patient["mirels-7-or-less"] == .notAssessed)
    #expect(patient["mirels-9-or-more"] == .notAssessed)
  }

  @Test("nothing is known of lesions while none is recorded")
  func noLesions() {
    let patient = FactsCase()
    for id: FindingID in [
      "mirels-9-or-more", "mirels-8", "mirels-7-or-less", "sins-7-or-more", "escc-2-or-more",
      "axial-30-mm-or-more", "lytic-lesion", "fracture-present", "impending-fracture",
      "solitary-lesion",
    ] {
      #expect(patient[id] == .notAssessed, "\(id)")
    }
    #expect(patient["any-lesion"] == .absent)
  }

  @Test(
    "axial involvement counts from 30 mm, in a femur only",
    arguments: [(29, Finding.absent), (30, .present), (31, .present)])
  func axial(millimetres: Int, finding: Finding) {
    var patient = FactsCase()
    patient.lesion("a", .bone(value: .femur), .axial(millimetres: millimetres))
    #expect(patient["axial-30-mm-or-more"] == finding)
    var arm = FactsCase()
    arm.lesion("a", .bone(value: .humerus), .axial(millimetres: millimetres))
    #expect(arm["axial-30-mm-or-more"] == .absent)
  }

  @Test("a broken bone is a fracture and no longer about to break")
  func broken() {
    var patient = FactsCase.contractPatient
    patient.lesion("right-femur", .fractured(finding: .present))
    #expect(patient["fracture-present"] == .present)
    #expect(patient["limb-or-pelvis-fracture-present"] == .present)
    #expect(patient["spinal-fracture-present"] == .notAssessed)
    #expect(patient["mirels-9-or-more"] == .absent)
    #expect(patient["impending-fracture"] == .absent)
  }

  @Test("functional pain over a lytic pelvis is about to break, though no score covers it")
  func pelvis() {
    var patient = FactsCase()
    patient.lesion(
      "a", .bone(value: .pelvis), .region(value: .acetabulum), .matrix(value: .lytic),
      .pain(value: .functional))
    #expect(patient["impending-fracture"] == .present)
    #expect(patient["mirels-9-or-more"] == .absent)
  }

  @Test("1c counts with neurology, 2 without")
  func escc() {
    var patient = FactsCase()
    patient.lesion("T5", .bone(value: .vertebra), .level(value: .t5), .escc(grade: .oneC))
    #expect(patient["escc-1c-with-neurology"] == .notAssessed)
    patient.answer("limb-weakness")
    #expect(patient["escc-1c-with-neurology"] == .present)
    patient.lesion("T5", .escc(grade: .two))
    #expect(patient["escc-2-or-more"] == .present)
    #expect(patient["escc-1c-with-neurology"] == .absent)
  }

  @Test("one lesion is solitary only once the rest has been looked for")
  func solitary() {
    var patient = FactsCase()
    patient.lesion("a", .bone(value: .femur))
    #expect(patient["solitary-lesion"] == .notAssessed)
    patient.facts.imaging.append(ImagingRecord(kind: "bone-scan", state: .done))
    #expect(patient["solitary-lesion"] == .present)
    patient.lesion("b", .bone(value: .rib))
    #expect(patient["solitary-lesion"] == .absent)
    #expect(patient["bone-lesion-not-found"] == .absent)
  }

  @Test("a painful lesion is uncomplicated when nothing speaks against it, in the spine with SINS")
  func uncomplicated() {
    var patient = FactsCase()
    patient.lesion(
      "rib", .bone(value: .rib), .pain(value: .moderate), .fractured(finding: .absent),
      .softTissueMass(finding: .absent), .matrix(value: .lytic))
    #expect(patient["painful-uncomplicated-lesion"] == .present)
    patient.lesion("rib", .softTissueMass(finding: .notAssessed))
    #expect(patient["painful-uncomplicated-lesion"] == .notAssessed)
    patient.lesion("rib", .bone(value: .vertebra), .softTissueMass(finding: .absent))
    #expect(patient["painful-uncomplicated-lesion"] == .absent)
  }

  @Test("an X-ray of the spine alone is told from better imaging")
  func xRayOnly() {
    var patient = FactsCase()
    patient.facts.imaging.append(ImagingRecord(kind: "x-ray", state: .ordered))
    #expect(patient["x-ray-only-spine"] == .present)
    patient.facts.imaging.append(ImagingRecord(kind: "mri-whole-spine", state: .ordered))
    #expect(patient["x-ray-only-spine"] == .absent)
  }
}
