import CarePathway
import Clinical
import Testing

@Suite("What medicines, treatments and proposals say")
struct MedicineFindingsTests {
  @Test("an opioid is in use, or nobody knows until the list is called complete")
  func opioid() {
    var patient = FactsCase()
    #expect(patient["opioid-in-use"] == .notAssessed)
    patient.takes("paracetamol")
    #expect(patient["opioid-in-use"] == .notAssessed)
    patient.facts.medicinesComplete = .present
    #expect(patient["opioid-in-use"] == .absent)
    patient.takes("co-codamol")
    #expect(patient["opioid-in-use"] == .present)
  }

  @Test("a stopped line is out of use from the end of its last day")
  func stopped() {
    var patient = FactsCase()
    patient.facts.medicinesComplete = .present
    let today = Occasion.day(patient.facts.now.day)
    patient.takes("morphine") { $0.stopped = today }
    #expect(patient["opioid-in-use"] == .present)
    patient.facts.now = patient.facts.now.adding(seconds: 86_400)
    #expect(patient["opioid-in-use"] == .absent)
  }

  @Test(
    "chemotherapy counts for 42 days, and is asked for while none is recorded",
    arguments: [(42, Finding.present), (43, .absent)])
  func chemotherapy(days: Int, finding: Finding) {
    var patient = FactsCase()
    #expect(patient["chemotherapy-within-6-weeks"] == .notAssessed)
    let last = patient.days(ago: days)
    patient.treatment("chemotherapy") { $0.last = last }
    #expect(patient["chemotherapy-within-6-weeks"] == finding)
  }

  @Test("a steroid counts from three weeks on", arguments: [(20, Finding.absent), (21, .present)])
  func steroid(days: Int, finding: Finding) {
    var patient = FactsCase()
    let start = patient.days(ago: days)
    patient.takes("dexamethasone") { line in
      line.since = start
      line.dose = "2mg"
      line.timesPerDay = 2
    }
    #expect(patient["steroid-over-3-weeks"] == finding)
    #expect(patient["dexamethasone-4-mg-or-more"] == .present)
    #expect(patient["drug-glucocorticoid"] == .present)
  }

  @Test(
    "denosumab every four weeks is late by more than 7 and by more than 28 days",
    arguments: [
      (35, Finding.absent, Finding.absent), (36, .present, .absent), (56, .present, .absent),
      (57, .present, .present), (63, .present, .present),
    ])
  func denosumabLate(days: Int, seven: Finding, twentyEight: Finding) {
    var patient = FactsCase()
    #expect(patient["denosumab-late-over-7-days"] == .notAssessed)
    let last = patient.days(ago: days)
    patient.treatment("bone-agent") { given in
      given.agent = "denosumab"
      given.last = last
      given.intervalWeeks = 4
    }
    #expect(patient["denosumab-late-over-7-days"] == seven)
    #expect(patient["denosumab-late-over-28-days"] == twentyEight)
    #expect(patient["bone-agent-in-use"] == .present)
    #expect(patient["drug-denosumab"] == .present)
    #expect(patient["denosumab-stopped"] == .absent)
  }

  @Test("two bone agents at once are a duplicate, also when the second is only proposed")
  func duplicate() {
    var patient = FactsCase()
    #expect(patient["bone-agent-duplicate"] == .notAssessed)
    let last = patient.days(ago: 20)
    patient.treatment("bone-agent") { given in
      given.agent = "denosumab-60"
      given.last = last
    }
    patient.propose("denosumab")
    #expect(patient["bone-agent-duplicate"] == .present)
    #expect(patient["denosumab-proposed"] == .present)
    #expect(patient["bone-agent-proposed"] == .present)
  }

  @Test("a bone agent is in use for twelve months after a dose")
  func boneAgentWindow() {
    var patient = FactsCase()
    patient.facts.medicinesComplete = .present
    #expect(patient["bone-agent-in-use"] == .absent)
    #expect(patient["bone-agent-not-in-use"] == .present)
    let last = patient.days(ago: 365)
    patient.treatment("bone-agent") { given in
      given.agent = "zoledronic-acid"
      given.last = last
    }
    #expect(patient["bone-agent-in-use"] == .present)
    #expect(patient["zoledronic-acid-for-bone-metastases"] == .present)
    patient.facts.now = patient.facts.now.adding(seconds: 1)
    #expect(patient["bone-agent-in-use"] == .absent)
  }

  @Test(
    "an examined mouth counts for half a year", arguments: [(183, Finding.absent), (184, .present)])
  func dental(days: Int, finding: Finding) {
    var patient = FactsCase()
    #expect(patient["dental-examination-not-recorded"] == .present)
    var dental = DentalRecord()
    dental.examined = patient.days(ago: days)
    patient.facts.dental = dental
    #expect(patient["dental-examination-not-recorded"] == finding)
  }

  @Test("every gate before a bone agent must be known, and any one closes it")
  func gates() {
    var patient = FactsCase.contractPatient
    #expect(patient["bone-agent-due-gates-met"] == .notAssessed)
    patient.measure("vitamin-d", "60nmol/L")
    var dental = DentalRecord()
    dental.examined = patient.days(ago: 10)
    patient.facts.dental = dental
    var prognosis = Prognosis(estimate: .overSixMonths)
    prognosis.by = "registrar"
    patient.facts.prognosis = prognosis
    #expect(patient["bone-agent-due-gates-met"] == .notAssessed)
    patient.facts.flagValues = [
      "jaw-osteonecrosis-suspected": .absent, "atypical-femur-fracture-suspected": .absent,
    ]
    #expect(patient["bone-agent-due-gates-met"] == .present)
    patient.measure("calcium-adjusted", "2.10mmol/L", hoursAgo: 0)
    #expect(patient["bone-agent-due-gates-met"] == .absent)
  }

  @Test("what is proposed is read from options, agents and decisions; what is declined is not")
  func proposals() {
    var patient = FactsCase()
    #expect(patient["radiotherapy-proposed"] == .absent)
    #expect(patient["docetaxel-proposed"] == .absent)
    patient.propose("chemotherapy", agent: "docetaxel")
    #expect(patient["docetaxel-proposed"] == .present)
    #expect(patient["chemotherapy-proposed"] == .present)
    #expect(patient["drug-treatment-proposed"] == .present)
    patient.lesion("a", .decision(made: LesionDecision(option: "radiotherapy-single")))
    #expect(patient["radiotherapy-proposed"] == .present)
    patient.facts.proposals[0].state = .declined
    #expect(patient["docetaxel-proposed"] == .absent)
  }

  @Test("gemcitabine and radiotherapy are near at seven days and not at nine")
  func gemcitabine() {
    for (days, finding) in [(7, Finding.present), (9, .absent)] {
      var patient = FactsCase()
      #expect(patient["gemcitabine-radiotherapy-within-7-days"] == .notAssessed)
      let ended = patient.days(ago: days)
      patient.treatment("radiotherapy") { $0.ended = ended }
      patient.propose("chemotherapy", agent: "gemcitabine")
      #expect(patient["gemcitabine-radiotherapy-within-7-days"] == finding)
    }
  }

  @Test("radiotherapy is judged from four weeks on by the fall in worst pain")
  func response() {
    var patient = FactsCase()
    #expect(patient["radiotherapy-response-poor"] == .notAssessed)
    let ended = patient.days(ago: 28)
    patient.treatment("radiotherapy") { given in
      given.lesion = "L1"
      given.started = ended
      given.ended = ended
    }
    #expect(patient["radiotherapy-response-poor"] == .notAssessed)
    patient.pain(7, hoursAgo: 29 * 24, site: "L1")
    patient.pain(6, hoursAgo: 2, site: "L1")
    #expect(patient["radiotherapy-response-poor"] == .present)
    patient.pain(5, hoursAgo: 1, site: "L1")
    #expect(patient["radiotherapy-response-poor"] == .absent)
    #expect(patient["radiotherapy-within-10-days"] == .absent)
    #expect(patient["prior-radiotherapy-details-not-recorded"] == .absent)
    patient.lesion("L1", .level(value: .l1))
    #expect(patient["prior-radiotherapy-at-site"] == .present)
    #expect(patient["prior-radiotherapy-details-not-recorded"] == .present)
  }

  @Test("names of drugs and conditions carry their own findings")
  func names() {
    var patient = FactsCase()
    #expect(patient["drug-thiazide"] == .notAssessed)
    #expect(patient["condition-dialysis"] == .notAssessed)
    patient.facts.coMedicines["thiazide"] = .absent
    patient.facts.conditions["dialysis"] = .present
    #expect(patient["drug-thiazide"] == .absent)
    #expect(patient["condition-dialysis"] == .present)
    #expect(patient["limb-weakness"] == nil)
  }
}
