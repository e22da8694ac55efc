import CarePathway
import Clinical
import Documents
import Knowledge
import Testing

@Suite("Advice for the worked patient")
struct Bed12AdviceTests {
  let bed: Bed12
  let advice: Advice

  init() throws {
    bed = try Bed12()
    advice = try bed.advice()
  }

  @Test
  func `H21 both emergencies are open, the cord first`() throws {
    try #require(advice.interrupts.map(\.id.description) == ["E-MSCC", "E-HYPERCALCAEMIA"])
    let cord = advice.interrupts[0]
    #expect(cord.urgency == .immediately)
    #expect(cord.flags.map(\.rawValue).contains("F01"))
    #expect(cord.rules.contains("R-001"))
    let calcium = advice.interrupts[1]
    #expect(calcium.severity == .moderate)
    #expect(calcium.urgency == .sameDay)
    #expect(calcium.flags == [])
    #expect(calcium.rules == ["R-018"])
  }

  @Test("the calcium emergency rests on the adjusted value once the albumin is known")
  func calciumRestsOnAdjustedValue() throws {
    let causes = advice.evaluation.causes(under: bed.knowledge.pathway)
    let calcium = try #require(causes.first { $0.interrupt.description == "E-HYPERCALCAEMIA" })
    #expect(calcium.because == ["hypercalcaemia-moderate"])
  }

  @Test("the calcium is adjusted to 3.36 mmol/L, with its working")
  func adjustsCalcium() {
    let finding = advice.evaluation.derived["hypercalcaemia-moderate"]
    #expect(finding?.value == .present)
    #expect(finding?.working.contains { $0.contains("3.36") } == true)
    #expect(finding?.citations.isEmpty == false)
  }

  @Test("the femur scores 11 exactly: 3, 3, 3 and 2")
  func scoresFemur() throws {
    let femur = try #require(advice.evaluation.facts.lesions["right-femur"]?.lesion)
    let score = try MirelsScore.of(femur)
    #expect(score.total.exact == 11)
    #expect(score.items.map(\.points.exact) == [3, 3, 3, 2])
  }

  @Test("the plan names cord, calcium, fracture risk, pain and bowels, and each row its source")
  func planRows() {
    let needs = Set(advice.plan.rows.map(\.need))
    for need in ["cord-and-nerves", "calcium", "fracture-risk", "pain", "bowels"] {
      #expect(needs.contains(need), "\(need) is missing from \(needs.sorted())")
    }
    let order = bed.knowledge.pathway.needs.map(\.id)
    let places = advice.plan.rows.compactMap { order.firstIndex(of: $0.need) }
    #expect(places == places.sorted())
    for row in advice.plan.rows { #expect(!row.citations.isEmpty, "\(row.need)") }
  }

  @Test("every piece of advice has a reason and a source that is on the list")
  func everyAdviceHasReasonAndSource() {
    let known = Set(bed.knowledge.references.map(\.id))
    for piece in advice.recommendations {
      #expect(!piece.because.isEmpty, "\(piece.code)")
      #expect(!piece.citations.isEmpty, "\(piece.code)")
      #expect(known.isSuperset(of: piece.citations.map(\.reference)), "\(piece.code)")
    }
  }

  @Test("the same encounter gives the same advice, to the byte")
  func isPure() throws {
    func json() throws -> String {
      AdviceJSON(try bed.advice(), cards: bed.knowledge.pathway.cards).value(
        content: .init(referenceSet: "uk-2026", hash: "0", isSigned: .absent), opioid: .null
      ).text
    }
    #expect(try json() == json())
  }
}
