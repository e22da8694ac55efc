import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("Content past its review date")
struct ContentReviewTests {
  private let bed: Bed12
  private let by: CalendarDay

  init() throws {
    bed = try Bed12()
    by = try #require(bed.knowledge.pathway.rules.compactMap(\.reviewBy).min())
  }

  private func advice(daysAfter days: Int) throws -> Advice {
    let now = by.adding(days: days).start
    return Advice(try bed.encounter(), at: now, under: bed.knowledge.pathway)
  }

  private func json(_ advice: Advice) throws -> [String: Any] {
    let text = AdviceJSON(advice, cards: bed.knowledge.pathway.cards).value(
      content: .init(referenceSet: "uk-2026", hash: "0", isSigned: .absent), opioid: .null
    ).text
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    (0, "current", true), (1, "due", true), (ContentReview.grace, "due", true),
    (ContentReview.grace + 1, "expired", false),
  ])
  func `H27 the review is said, and after its grace no dose is given`(
    days: Int, name: String, allowsDoses: Bool
  ) throws {
    let advice = try advice(daysAfter: days)
    #expect(advice.review.allowsDoses == allowsDoses)
    let whole = try json(advice)
    let content = whole["content"] as? [String: Any]
    #expect(content?["review"] as? String == name)
    #expect(content?["reviewBy"] as? String == by.description)
    let agent = whole["boneAgent"] as? [String: Any]
    #expect((agent?["code"] as? String == "CONTENT-EXPIRED") == !allowsDoses)
  }

  @Test
  func `H27 the printed plan says that its content is due, or expired`() throws {
    func plan(_ days: Int) throws -> String {
      PlanText(
        try advice(daysAfter: days), content: bed.knowledge.pathway,
        references: bed.knowledge.references
      ).text(
        PlanText.Imprint(
          referenceSet: "uk-2026", contentHash: "a", chainHead: "b", printedAt: "now",
          signedBy: nil))
    }
    #expect(try !plan(0).contains("CHECK: the content"))
    #expect(try plan(1).contains("CHECK: the content was to be reviewed by \(by)"))
    #expect(try plan(ContentReview.grace + 1).contains("STOP: the content expired after \(by)"))
  }

  @Test
  func `H27 past its grace no opioid is computed`() throws {
    var content = bed.knowledge.pathway
    let directory = KnowledgeDirectory(
      root: Bed12.tests.appending(path: "../Sources/Knowledge").standardized)
    let shelf = DrugShelf(directory, in: .unitedKingdom, citing: bed.knowledge.references)
    content.formulary = shelf.formulary
    let late = by.adding(days: ContentReview.grace + 1).start
    #expect(Advice(try bed.encounter(), at: Bed12.now, under: content).opioid != nil)
    #expect(Advice(try bed.encounter(), at: late, under: content).opioid == nil)
  }
}
