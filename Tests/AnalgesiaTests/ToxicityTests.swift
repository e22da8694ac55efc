import Analgesia
import Clinical
import Testing

@Suite("Signs of too much opioid")
struct ToxicityTests {
  @Test func `V57 sedation 3 on 100 mg a day: no increase, and 30 mg twice beside it`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 50mg x2")
    patient.change(hoursAgo: 72)
    patient.setPain(8)
    patient.context.sedation = .fresh(3)
    patient.context.respiratoryRate = .fresh(11)
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .hold && answer.step == .toxicity)
    let cut = try #require(answer.reduction)
    #expect(cut.perDose.upperBound == PerDose(.milligrams(30)))
    #expect(cut.perDay.upperBound == PerDay(.milligrams(60)))
    #expect(cut.rescue == nil)
    #expect(!lines(answer).contains { $0.hasPrefix("11 breaths") || $0.hasPrefix("Leave out") })
  }

  @Test func `V86 sedation 3 on 60 mg a day: no rescue, 20 mg twice, no naloxone`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    patient.context.sedation = .fresh(3)
    patient.context.respiratoryRate = .fresh(12)
    for ask in [OpioidAsk.rescue, .titrate] {
      let answer = patient.answer(ask)
      #expect(answer.outcome == .hold && answer.outcome.rescue == nil)
      #expect(answer.reduction?.perDose.upperBound == PerDose(.milligrams(20)))
      #expect(lines(answer).contains { $0.hasPrefix("No rescue and no immediate release") })
      #expect(!answer.flags.contains(.considerNaloxone))
      #expect(!answer.citations.isEmpty)
    }
    patient.context.respiratoryRate = .fresh(9)
    #expect(lines(patient.answer(.rescue)).contains { $0.hasPrefix("Leave out the next") })
  }

  @Test func `no cut is computed for methadone, a patch, a child or a line nobody can read`() throws
  {
    let changes: [(inout Patient) throws -> Void] = [
      { try $0.take("methadone oral immediate-release 10mg x3") },
      { try $0.take("fentanyl transdermal patch-72-hour 50microgram/h") },
      {
        try $0.take("morphine oral modified-release 30mg x2")
        $0.context.ageYears = 17
      },
      {
        try $0.take("morphine oral modified-release 30mg x2")
        $0.context.ageYears = nil
      },
      {
        try $0.take("morphine oral modified-release 30mg x2")
        $0.unreadable = [.unusable(.unknownDrug("heroin"))]
      },
    ]
    for change in changes {
      var patient = try Patient()
      patient.context.sedation = .fresh(3)
      try change(&patient)
      let answer = patient.answer(.titrate)
      #expect(answer.outcome == .hold)
      #expect(answer.reduction == nil)
    }
  }

  @Test func `a cut takes a third to a half of the dose, whatever is made`() throws {
    let formulary = try Content.british.get()
    for medicine in formulary.medicines.values where medicine.kind.isOpioid {
      for product in medicine.products where product.route == .oral && !product.form.isPatch {
        guard product.sets.contains(.unitedKingdom), medicine.id != "methadone" else { continue }
        for strength in product.strengths {
          for units in 1...3 {
            var patient = try Patient()
            let dose = strength.times(units)
            try patient.take(
              "\(medicine.id) oral \(product.form.rawValue) \(dose.compact) x2")
            patient.context.sedation = .fresh(3)
            guard let cut = patient.answer(.rescue).reduction?.perDose.upperBound.mass else {
              #expect(dose.times(2) < (product.strengths.min() ?? .zero).times(3))
              continue
            }
            let holds = cut.times(3) <= dose.times(2) && cut.times(2) >= dose
            if !holds { Issue.record("\(medicine.id) \(dose): \(cut)") }
          }
        }
      }
    }
  }

  private func lines(_ answer: OpioidAnswer) -> [String] { answer.working.texts(in: .english) }
}
