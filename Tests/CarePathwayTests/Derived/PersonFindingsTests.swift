import CarePathway
import Clinical
import Testing

@Suite("What person, pain, mood and the red flags say")
struct PersonFindingsTests {
  @Test("age has its limits at 40 and 70, in completed years", arguments: [39, 40, 41, 69, 70, 71])
  func age(years: Int) {
    var patient = FactsCase()
    #expect(patient["age-over-40"] == .notAssessed)
    patient.facts.person.ageYears = years
    #expect(patient["age-over-40"] == (years > 40 ? .present : .absent))
    #expect(patient["age-40-or-less"] == (years > 40 ? .absent : .present))
    #expect(patient["age-70-or-more"] == (years >= 70 ? .present : .absent))
  }

  @Test(
    "pregnancy is possible in a woman under 55 unless it is ruled out",
    arguments: [
      (Sex.female, Int?.some(54), Finding.notAssessed, Finding.present),
      (.female, 55, .notAssessed, .absent), (.female, 54, .absent, .absent),
      (.female, 60, .present, .present), (.male, 30, .notAssessed, .absent),
      (.notAssessed, 30, .notAssessed, .notAssessed), (.notAssessed, 60, .notAssessed, .absent),
      (.female, nil, .notAssessed, .notAssessed),
    ])
  func pregnancy(sex: Sex, years: Int?, pregnant: Finding, finding: Finding) {
    var patient = FactsCase()
    patient.facts.person.sex = sex
    patient.facts.person.ageYears = years
    patient.facts.person.pregnant = pregnant
    #expect(patient["pregnancy-possible"] == finding)
  }

  @Test("survival is the clinician's estimate, and weeks prove no four weeks")
  func survival() {
    let expected: [(Prognosis.Estimate, Finding, Finding)] = [
      (.days, .present, .absent), (.weeks, .present, .notAssessed),
      (.belowThreeMonths, .present, .present), (.threeToSixMonths, .absent, .present),
      (.overSixMonths, .absent, .present), (.unknown, .notAssessed, .notAssessed),
    ]
    for (estimate, short, enough) in expected {
      var patient = FactsCase()
      patient.facts.prognosis = Prognosis(estimate: estimate)
      #expect(patient["survival-below-3-months"] == short)
      #expect(patient["survival-4-weeks-or-more"] == enough)
    }
  }

  @Test("worst pain counts from 4 and from 7, for a day", arguments: [3, 4, 6, 7])
  func worstPain(score: Int) {
    var patient = FactsCase()
    #expect(patient["nrs-4-or-more"] == .notAssessed)
    patient.pain(score, hoursAgo: 24)
    #expect(patient["nrs-4-or-more"] == (score >= 4 ? .present : .absent))
    #expect(patient["nrs-7-or-more"] == (score >= 7 ? .present : .absent))
    patient.facts.now = patient.facts.now.adding(seconds: 1)
    #expect(patient["nrs-4-or-more"] == .notAssessed)
  }

  @Test("pain at one site does not hide behind less pain at another")
  func painSites() {
    var patient = FactsCase()
    patient.pain(8, hoursAgo: 3, site: "L1")
    patient.pain(2, hoursAgo: 1, site: "rib")
    #expect(patient["nrs-7-or-more"] == .present)
    patient.pain(3, hoursAgo: 1, site: "L1")
    #expect(patient["nrs-7-or-more"] == .absent)
  }

  @Test("pain rises by two points at one site within four weeks")
  func painRise() {
    var patient = FactsCase()
    patient.pain(3, hoursAgo: 600, site: "L1")
    #expect(patient["pain-rise-in-4-weeks"] == .notAssessed)
    patient.pain(4, hoursAgo: 5, site: "L1")
    #expect(patient["pain-rise-in-4-weeks"] == .absent)
    patient.pain(5, hoursAgo: 1, site: "L1")
    #expect(patient["pain-rise-in-4-weeks"] == .present)
  }

  @Test("PHQ-4 refers at 9, on its pairs at 3, and G8 at 14 from 70 years on")
  func scales() {
    var patient = FactsCase()
    #expect(patient["phq4-9-or-more"] == .notAssessed)
    patient.facts.scales.phq4 = [3, 2, 1, 0]
    #expect(patient["phq4-9-or-more"] == .absent)
    #expect(patient["phq4-anxiety"] == .present)
    #expect(patient["phq4-depression"] == .absent)
    patient.facts.scales.phq4 = [3, 3, 3, nil]
    #expect(patient["phq4-9-or-more"] == .present)
    patient.facts.scales.g8 = ["mobility": "0", "mind": "severe", "health": "worse"]
    #expect(patient["g8-14-or-less"] == .notAssessed)
    patient.facts.person.ageYears = 70
    #expect(patient["g8-14-or-less"] == .present)
    patient.facts.person.ageYears = 69
    #expect(patient["g8-14-or-less"] == .absent)
  }

  @Test("the lists of primaries are kept, and an unnamed one is asked for")
  func primaries() {
    var patient = FactsCase()
    #expect(patient["primary-radiosensitive"] == .notAssessed)
    #expect(patient["primary-not-proven"] == .present)
    for cancer in Cancer.allCases where cancer != .unknown {
      patient.facts.primary = PrimaryCancer(cancer: cancer, status: .known)
      let lytic: Set<Cancer> = [.kidney, .thyroid, .thyroidMedullary, .myeloma, .melanoma]
      #expect(patient["primary-lytic-type"] == (lytic.contains(cancer) ? .present : .absent))
      #expect(patient["primary-not-proven"] == .absent)
    }
    patient.facts.primary = PrimaryCancer(cancer: .lung, status: .suspected)
    #expect(patient["primary-radiosensitive"] == .notAssessed)
  }

  @Test("open emergencies have a finding each")
  func interrupts() {
    var patient = FactsCase()
    #expect(patient["e-mscc-open"] == .absent)
    patient.facts.openInterrupts = [InterruptID(kind: .cordCompression)]
    #expect(patient["e-mscc-open"] == .present)
    #expect(patient["e-ces-open"] == .absent)
    #expect(patient["interrupt-open"] == .present)
    #expect(patient["palliative-referral-trigger"] == .present)
  }

  @Test("unexplained pain in the spine waits for the three flags that would explain it")
  func unexplained() {
    var patient = FactsCase()
    patient.answer("spinal-pain-new-or-changed", "known-cancer")
    #expect(patient["spinal-pain-unexplained"] == .notAssessed)
    let flags: [FindingID] = [
      "cord-compression-suspected", "cauda-equina-suspected", "spinal-metastases-suspected",
    ]
    for flag in flags { patient.facts.flagValues[flag] = .absent }
    #expect(patient["spinal-pain-unexplained"] == .present)
    patient.facts.flagValues["cord-compression-suspected"] = .present
    #expect(patient["spinal-pain-unexplained"] == .absent)
  }

  @Test("paraplegia is old only when its onset is known and lies two days back")
  func paraplegia() {
    var patient = FactsCase()
    patient.answer("paraplegia-complete")
    #expect(patient["paraplegia-over-48-hours"] == .notAssessed)
    patient.facts.onsets["paraplegia-complete"] = patient.hours(ago: 48)
    #expect(patient["paraplegia-over-48-hours"] == .absent)
    patient.facts.now = patient.facts.now.adding(seconds: 1)
    #expect(patient["paraplegia-over-48-hours"] == .present)
  }
}
