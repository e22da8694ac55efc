import Analgesia
import Clinical
import Testing

/// Laws of doses that can be made and measured.
@Suite("The laws of rounding")
struct RoundingLawTests {
  private static let products: [Result<[Product], any Error>] = [
    Content.british, Content.american,
  ].map { content in
    content.map { formulary in
      formulary.medicines.keys.sorted()
        .flatMap { formulary[$0]?.products ?? [] }
        .filter { $0.sets.contains(formulary.set) && $0.catalogueRange != nil }
    }.mapError { $0 }
  }

  private static func product(_ random: inout SeededGenerator) throws -> Product {
    random.pick(try products[random.number(0...1)].get())
  }

  /// Every sum of one to three strengths, by plain loops.
  private static func sums(of product: Product) -> [Int] {
    let units = product.strengths.map(\.micrograms) + [0]
    return units.flatMap { first in
      units.flatMap { second in units.map { first + second + $0 } }
    }
  }

  @Test func `H10 a dose is the most that can be made within the limit, of at most three units`()
    throws
  {
    try Law.holds(seed: 1_401, speakingOf: 1_000) { random in
      let product = try Self.product(&random)
      let top = product.catalogueRange?.upperBound.micrograms ?? 1
      let limit = Mass(micrograms: random.number(0...top + top / 10))
      let dose = product.largestDose(upTo: limit)
      let expected: Int
      if let step = product.smallestStep?.micrograms {
        expected = limit.micrograms / step * step
      } else {
        expected = Self.sums(of: product).filter { $0 <= limit.micrograms }.max() ?? 0
      }
      let isOfUnits = dose?.units.reduce(.zero, +) == dose?.total && (dose?.units.count ?? 1) <= 3
      return .that(
        (dose?.total.micrograms ?? 0) == expected && isOfUnits,
        "\(product.strengths) \(limit): \(String(describing: dose))")
    }
  }

  @Test func `a higher limit never makes a smaller dose`() throws {
    try Law.holds(seed: 1_402, speakingOf: 500) { random in
      let product = try Self.product(&random)
      let top = product.catalogueRange?.upperBound.micrograms ?? 1
      let lower = random.number(0...top)
      let limits = [lower, random.number(lower...top)].map { Mass(micrograms: $0) }
      let doses = limits.map { product.largestDose(upTo: $0)?.total ?? .zero }
      guard doses[1] > .zero else { return .silent }
      return .that(doses[0] <= doses[1], "\(product.strengths): \(limits), \(doses)")
    }
  }

  @Test func `a range of doses stays within the one that was meant`() throws {
    try Law.holds(seed: 1_403, speakingOf: 200) { random in
      let product = try Self.product(&random)
      let top = product.catalogueRange?.upperBound.micrograms ?? 1
      let lower = random.number(1...top)
      let range = Mass(micrograms: lower)...Mass(micrograms: random.number(lower...top))
      guard let doses = product.doses(in: range) else { return .silent }
      let areMade = [doses.lowerBound, doses.upperBound].allSatisfy {
        product.largestDose(upTo: $0)?.total == $0
      }
      return .that(
        areMade && range.contains(doses.upperBound) && range.contains(doses.lowerBound),
        "\(product.strengths) \(range): \(doses)")
    }
  }

  @Test
  func `H01 what is written is believed only inside the catalogue, and comes back as written`()
    throws
  {
    let formulary = try Content.british.get()
    let opioids = formulary.medicines.values
      .filter { $0.parts.isEmpty && $0.kind.isOpioid }.sorted { $0.id < $1.id }
    try Law.holds(seed: 1_404, speakingOf: 600) { random in
      let medicine = random.pick(opioids)
      guard !medicine.products.isEmpty else { return .silent }
      let product = random.pick(medicine.products)
      guard product.sets.contains(formulary.set), let range = product.catalogueRange else {
        return .silent
      }
      let top = min(9_999_000, range.upperBound.micrograms * 12)
      let mass = Mass(micrograms: random.number(1...top) / 10 * 10)
      var entry = RegimenEntry(
        drug: medicine.id, route: product.route.rawValue, form: product.form.rawValue)
      entry.dose = mass.compact
      entry.timesPerDay = 2
      let line = try? entry.read(in: formulary)
      let isBelieved = line?.dose == .mass(PerDose(mass))
      return .that(
        isBelieved == (range.contains(mass) && mass > .zero) && (line == nil) != isBelieved,
        "\(medicine.id) \(mass): \(String(describing: line))")
    }
  }
}

/// Laws of the dose for pain that breaks through.
@Suite("The laws of the rescue dose")
struct RescueLawTests {
  @Test func `is within a sixth, a tenth when vulnerable, and less than one step below`() throws {
    try Law.holds(seed: 1_451, speakingOf: 900) { random in
      let total = PerDay(Mass(micrograms: random.number(1_000...400_000)))
      let patient = random.pick(Start.Patient.allCases)
      guard let dose = try? BreakthroughDose.forScheduled(total, patient: patient) else {
        return .silent
      }
      let part = patient == .standard ? 6 : 10
      let given = dose.perDose.upperBound.mass.micrograms
      let step = given < 2_500 ? 500 : given < 10_000 ? 2_500 : given < 30_000 ? 5_000 : 10_000
      return .that(
        given * part <= total.mass.micrograms && (given + step) * part > total.mass.micrograms
          && given % step == 0,
        "\(total): \(dose.perDose)")
    }
  }

  @Test func `never falls when the total rises, and is never more for the vulnerable`() throws {
    try Law.holds(seed: 1_452, speakingOf: 900) { random in
      let lower = random.number(1_000...400_000)
      let totals = [lower, random.number(lower...400_000)].map { PerDay(Mass(micrograms: $0)) }
      let doses = Start.Patient.allCases.map { patient in
        totals.map {
          (try? BreakthroughDose.forScheduled($0, patient: patient))?.perDose.upperBound
        }
      }
      guard let standard = doses[0][0], let higher = doses[0][1] else { return .silent }
      let careful = doses[1].map { $0 ?? PerDose(.zero) }
      return .that(
        standard <= higher && careful[0] <= careful[1] && careful[0] <= standard
          && careful[1] <= higher,
        "\(totals): \(doses)")
    }
  }

  @Test func `six of them and the regular doses stay within the ceiling`() throws {
    try Law.holds(seed: 1_453, speakingOf: 300) { random in
      let ceiling = Mass(micrograms: random.number(100...600) * 1_000)
      let total = PerDay(Mass(micrograms: random.number(1_000...ceiling.micrograms)))
      let patient = random.pick(Start.Patient.allCases)
      guard
        let dose = try? BreakthroughDose.forScheduled(total, patient: patient, within: ceiling)
      else { return .silent }
      let most = total.mass + dose.perDose.upperBound.mass.times(BreakthroughDose.mostIn24Hours)
      return .that(most <= ceiling, "\(total) within \(ceiling): \(dose.perDose)")
    }
  }

  @Test func `beside any regular dose that is proposed is within its part of it`() throws {
    try Law.holds(seed: 1_454, speakingOf: 60) { random in
      let (patient, ask) = (try random.patient(), random.question())
      let isStart = ask == .start
      let proposals = patient.answer(ask).outcome.proposals.filter { $0.rescue != nil }
      guard !isStart, !proposals.isEmpty else { return .silent }
      let part = patient.opioidCase.vulnerable.patient == .standard ? 6 : 10
      let holds = proposals.allSatisfy { proposal in
        let isFirst = proposal.rescue?.basis == .startOf20To30
        let dose = proposal.rescue?.perDose.upperBound.mass ?? .zero
        return isFirst
          ? dose == .milligrams(5) : dose.times(part) <= proposal.perDay.upperBound.mass
      }
      return .that(holds, "\(ask): \(proposals)")
    }
  }
}
