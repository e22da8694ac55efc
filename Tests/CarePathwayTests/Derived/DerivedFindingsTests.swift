import CarePathway
import Clinical
import Testing

@Suite("Derived findings")
struct DerivedFindingsTests {
  @Test("stand in the same order under the same names whatever the facts")
  func sameOrder() {
    let patients = [FactsCase(), .contractPatient]
    for patient in patients {
      #expect(patient.derived.findings.map(\.id) == DerivedFindings.ids)
    }
    #expect(Set(DerivedFindings.ids).count == DerivedFindings.ids.count)
  }

  @Test("read the computed flags on the second pass as if derived anew")
  func secondPass() {
    var patient = FactsCase.contractPatient
    patient.answer("spinal-pain-new-or-changed", "known-cancer")
    let first = patient.derived
    patient.facts.flagValues = [
      "cord-compression-suspected": .present, "jaw-osteonecrosis-suspected": .absent,
      "atypical-femur-fracture-suspected": .absent,
    ]
    #expect(first.reading(flagsOf: patient.facts) == patient.derived)
    #expect(first != patient.derived)
  }

  /// Present while something is missing: here absence of knowledge is the finding.
  private static let twoValued = [
    "not-recorded", "not-proven", "not-found", "not-in-use", "not-excluded",
  ]

  @Test
  func `H23 what nobody asked is not a no`() {
    let acts: Set<FindingID> = [
      "any-lesion", "spinal-lesion", "long-bone-lesion", "limb-or-pelvis-lesion",
      "x-ray-only-spine", "bone-scan-only", "bone-scan-new-lesions-within-12-weeks",
      "bone-lesion-not-found", "rehydration-not-recorded", "albumin-not-recorded",
      "bone-agent-not-in-use", "prior-radiotherapy-details-not-recorded",
    ]
    for finding in FactsCase().derived.findings where finding.value == .absent {
      let name = finding.id.rawValue
      let isAct =
        name.hasSuffix("-proposed") || name.hasSuffix("-open") || acts.contains(finding.id)
      #expect(isAct, "\(finding.id) is absent although nobody said so")
    }
  }

  @Test
  func `H23 not asked, no and yes give three values`() {
    var values: [Finding?] = []
    for answer in [Finding.notAssessed, .absent, .present] {
      var patient = FactsCase()
      for id: FindingID in [
        "limb-weakness", "gait-disturbance", "numbness-or-tingling", "sensory-level",
        "bladder-change", "bowel-change", "cord-signs", "saddle-numbness", "anal-tone-reduced",
        "urinary-retention", "urination-difficult", "faecal-incontinence",
        "bilateral-leg-symptoms",
      ] {
        patient.answer(id, as: answer)
      }
      values.append(patient["spinal-neurology"])
    }
    #expect(values == [.notAssessed, .absent, .present])
  }

  @Test
  func `H19 a missing input never reassures`() {
    for patient in Self.fixtures {
      let full = patient.derived
      for (name, poorer) in patient.withoutOneInput {
        let after = DerivedFindings.all(from: poorer)
        for finding in full.findings where finding.value == .present {
          guard !Self.reassuring.contains(finding.id) else { continue }
          guard !Self.twoValued.contains(where: finding.id.rawValue.contains) else { continue }
          #expect(
            after[finding.id]?.value != .absent,
            "\(finding.id) became absent without \(name)")
        }
      }
    }
  }

  /// Present is the safe side, or says what is recorded and no more.
  private static let reassuring: Set<FindingID> = [
    "mirels-7-or-less", "respiratory-rate-8-or-more", "rousable", "survival-4-weeks-or-more",
    "any-lesion", "spinal-lesion", "long-bone-lesion", "limb-or-pelvis-lesion",
    "painful-uncomplicated-lesion", "bone-agent-due-gates-met", "bone-agent-proposed",
    "drug-treatment-proposed", "radiotherapy-proposed", "surgery-proposed",
    "fixation-or-reaming-proposed",
  ]

  private static var fixtures: [FactsCase] {
    var second = FactsCase.contractPatient
    second.facts.person.sex = .female
    second.facts.person.ageYears = 78
    second.facts.person.frailty = 6
    second.measure("neutrophils", "0.4 10^9/L")
    second.measure("temperature", "38.6C")
    second.measure("platelets", "40 10^9/L")
    second.measure("potassium", "6.2mmol/L")
    second.measure("creatinine-baseline", "60umol/L", hoursAgo: 100)
    second.measure("creatinine", "70umol/L", hoursAgo: 40)
    second.facts.scales.phq4 = [3, 3, 3, 3]
    second.facts.scales.g8 = ["mobility": "bed-or-chair", "intake": "severe"]
    second.facts.prognosis = Prognosis(estimate: .weeks)
    second.lesion("right-femur", .fractured(finding: .present))
    second.lesion("L1", .escc(grade: .two))
    second.answer("confusion", "vomiting", "thirst-or-polyuria", "delirium")
    return [.contractPatient, second]
  }
}

extension FactsCase {
  /// The same facts with one input missing, for every input, by name.
  fileprivate var withoutOneInput: [(String, EncounterFacts)] {
    withoutFindings + withoutMeasurements + withoutLesionFields + withoutPersonFields
  }

  private var withoutFindings: [(String, EncounterFacts)] {
    facts.assessment.findings.keys.map { id in
      var poorer = facts
      poorer.assessment[id] = .notAssessed
      return (id.rawValue, poorer)
    }
  }

  private var withoutMeasurements: [(String, EncounterFacts)] {
    Set(facts.assessment.measurements.map(\.kind)).map { kind in
      var poorer = facts
      poorer.assessment.removeMeasurements(of: kind)
      return (kind.rawValue, poorer)
    }
  }

  private var withoutLesionFields: [(String, EncounterFacts)] {
    let cleared: [LesionFact] = [
      .region(value: nil), .level(value: nil), .matrix(value: .unknown),
      .cortex(value: .unknown), .axial(millimetres: nil), .pain(value: .unknown),
      .alignment(value: .unknown), .collapse(value: .unknown),
      .posterolateral(value: .unknown), .escc(grade: .unknown),
      .fractured(finding: .notAssessed),
    ]
    return facts.lesions.tracks.flatMap { track in
      cleared.map { fact in
        var poorer = facts
        poorer.lesions.record(fact, about: track.id)
        return ("\(track.id) \(fact)", poorer)
      }
    }
  }

  private var withoutPersonFields: [(String, EncounterFacts)] {
    let changes: [(String, (inout EncounterFacts) -> Void)] = [
      ("age", { $0.person.ageYears = nil }), ("sex", { $0.person.sex = .notAssessed }),
      ("weight", { $0.person.weight = nil }), ("height", { $0.person.height = nil }),
      ("frailty", { $0.person.frailty = nil }), ("setting", { $0.person.setting = nil }),
      ("primary", { $0.primary = .notRecorded }), ("pain", { $0.pain = [] }),
      ("ecog", { $0.function.ecog = nil }), ("medicines", { $0.medicines = [] }),
      ("co-medicines", { $0.coMedicines = [:] }), ("prognosis", { $0.prognosis = nil }),
      ("phq4", { $0.scales.phq4 = nil }), ("g8", { $0.scales.g8 = nil }),
      ("lesions", { $0.lesions = LesionTracks() }),
    ]
    return changes.map { name, change in
      var poorer = facts
      change(&poorer)
      return (name, poorer)
    }
  }
}
