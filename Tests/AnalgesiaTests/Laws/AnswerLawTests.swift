import Analgesia
import Clinical
import Testing

/// Laws of every answer to every question.
@Suite("The laws of every answer")
struct AnswerLawTests {
  @Test func `the same question twice has the same answer`() throws {
    try Law.holds(seed: 1_001, speakingOf: 1_000) { random in
      let (patient, ask) = (try random.patient(), random.question())
      return .that(patient.answer(ask) == patient.answer(ask), "\(ask)")
    }
  }

  @Test func `the order of entry never matters`() throws {
    try Law.holds(seed: 1_002, speakingOf: 500) { random in
      var (patient, ask) = (try random.patient(), random.question())
      guard patient.lines.count > 1 else { return .silent }
      let answer = patient.answer(ask)
      patient.lines.reverse()
      for index in patient.lines.indices { patient.lines[index].taken.reverse() }
      patient.context.allergies?.reverse()
      let other = patient.answer(ask)
      let isSame =
        other.outcome == answer.outcome && Set(other.flags) == Set(answer.flags)
        && other.missing == answer.missing && other.reduction == answer.reduction
        && other.beforeMovement == answer.beforeMovement && other.spread == answer.spread
      return .that(isSame, "\(ask): \(answer.outcome) and \(other.outcome)")
    }
  }

  @Test func `a refusal has a code, a sentence, a remedy and a source, and no dose beside it`()
    throws
  {
    try Law.holds(seed: 1_003, speakingOf: 300) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let answer = patient.answer(ask)
      guard let refusal = answer.outcome.refusal else { return .silent }
      let texts = [refusal.problem, refusal.remedy]
      let isSaid = texts.allSatisfy { text in
        text.hasSuffix(".") && text.count > 10 && text.first?.isLowercase == false
          && !text.contains("{")
      }
      let isWithoutDose = patient.boldness(of: answer) == .zero && answer.reduction == nil
      let isCited = !refusal.citation.reference.rawValue.isEmpty
      return .that(
        isSaid && isWithoutDose && isCited && !refusal.code.isEmpty && !refusal.code.contains(" "),
        "\(ask): \(answer.outcome)")
    }
  }

  @Test func `every step of a working that has a figure leads to a source`() throws {
    try Law.holds(seed: 1_004, speakingOf: 100) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let answer = patient.answer(ask)
      guard patient.boldness(of: answer) > .zero else { return .silent }
      let texts = answer.working.texts(in: .english)
      let isWhole = texts.allSatisfy { !$0.isEmpty && !$0.contains("{") }
      let isCited = answer.citations.allSatisfy { !$0.reference.rawValue.isEmpty }
      return .that(
        isWhole && isCited && !texts.isEmpty && !answer.citations.isEmpty, "\(ask): \(texts)")
    }
  }

  @Test func `H05 a dose is said per dose and in 24 hours, and the one makes the other`() throws {
    try Law.holds(seed: 1_005, speakingOf: 100) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let proposals = patient.answer(ask).outcome.proposals
      guard !proposals.isEmpty else { return .silent }
      let holds = proposals.allSatisfy { proposal in
        let upper = proposal.perDose.upperBound
        return upper.times(proposal.dosesPerDay) == proposal.perDay.upperBound
          && proposal.perDose.lowerBound > PerDose(.zero) && 24 % proposal.dosesPerDay == 0
          && upper.description.hasSuffix(" per dose")
          && proposal.perDay.upperBound.description.hasSuffix(" in 24 hours")
      }
      return .that(holds, "\(ask): \(proposals)")
    }
  }

  @Test func `H10 every dose can be made from what the pharmacy of the country has`() throws {
    try Law.holds(seed: 1_006, speakingOf: 100) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let proposals = patient.answer(ask).outcome.proposals
      guard !proposals.isEmpty else { return .silent }
      let holds = proposals.allSatisfy { proposal in
        let product = patient.formulary[proposal.drug]?
          .product(proposal.route, proposal.form, in: patient.formulary.set)
        let dose = proposal.perDose.upperBound.mass
        return product?.largestDose(upTo: dose)?.total == dose
      }
      return .that(holds, "\(ask): \(proposals)")
    }
  }

  @Test func `what a person may accept is what was proposed, and nothing else`() throws {
    try Law.holds(seed: 1_010, speakingOf: 100) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let answer = patient.answer(ask)
      let offers = answer.offers(from: patient.formulary)
      guard !offers.isEmpty else { return .silent }
      let proposed =
        answer.outcome.proposals + [answer.reduction].compactMap { $0 }
      let doses = proposed.map { Optional($0.perDose.upperBound.mass) }
      let regular = offers.flatMap(\.lines).filter { $0.use == .regular }.map { line in
        if case .mass(_, let most) = line.amount { Optional(most) } else { Mass?.none }
      }
      return .that(
        regular.compactMap { $0 } == doses.compactMap { $0 }
          && offers.allSatisfy { $0.ask == ask && !$0.names(in: patient.formulary).isEmpty },
        "\(ask): \(offers)")
    }
  }

  @Test func `an emergency is told first, whatever was asked`() throws {
    try Law.holds(seed: 1_007, speakingOf: 1_000) { random in
      var (patient, ask) = (try random.patient(), random.question())
      switch random.number(0...4) {
      case 0: patient.context.respiratoryRate = .stale(random.number(0...7))
      case 1: patient.context.oxygenSaturation = .fresh(random.number(50...84))
      case 2: patient.context.sedation = .stale(4)
      case 3: patient.context.findings["cyanosis"] = .present
      default: patient.context.findings["unrousable"] = .present
      }
      let answer = patient.answer(ask)
      let isDying = patient.context.dying == .present
      return .that(
        answer.outcome == .emergency && answer.step == .emergency
          && answer.flags.contains(.considerNaloxone) != isDying,
        "\(ask): \(answer.outcome)")
    }
  }

  @Test func `H22 for the dying naloxone is never named`() throws {
    try Law.holds(seed: 1_008, speakingOf: 1_000) { random in
      var (patient, ask) = (try random.patient(), random.question())
      patient.context.dying = .present
      let answer = patient.answer(ask)
      let isNamed =
        answer.flags.contains(.considerNaloxone) || answer.cover.contains { $0.kind == .naloxone }
      return .that(!isNamed, "\(ask): \(answer.flags)")
    }
  }

  @Test func `a laxative goes with every regular opioid that is proposed`() throws {
    try Law.holds(seed: 1_009, speakingOf: 50) { random in
      let (patient, ask) = (try random.patient(), random.question())
      switch ask {
      case .start, .titrate, .rotate, .patch: break
      case .rescue, .convert, .taper, .transmucosal: return .silent
      }
      let answer = patient.answer(ask)
      let proposals = answer.outcome.proposals.filter { $0.drug != "paracetamol" }
      guard !proposals.isEmpty else { return .silent }
      return .that(answer.cover.contains { $0.kind == .laxative }, "\(ask): \(answer.outcome)")
    }
  }
}
