import CarePathway
import Clinical
import Documents
import Knowledge
import Testing

@Suite("The pages of a printed plan")
struct PlanPageTests {
  private let bed: Bed12

  init() throws { bed = try Bed12() }

  private func pages(_ signOff: SignOff = SignOff()) throws -> [Substring] {
    PlanText(
      try bed.advice(), content: bed.knowledge.pathway, references: bed.knowledge.references
    ).text(
      PlanText.Imprint(
        referenceSet: "uk-2026", contentHash: String(repeating: "a", count: 64),
        chainHead: String(repeating: "b", count: 64), printedAt: "2026-03-01 09:00",
        signedBy: nil, encounter: "cd34ef56", signOff: signOff)
    ).split(separator: "\u{0C}")
  }

  /// The sign-off of an encounter that was signed, and perhaps opened again.
  private func signed(amended: Bool = false) throws -> SignOff {
    let content = bed.knowledge.pathway
    var encounter = Encounter()
    var events: [EncounterEvent] = [
      .personRecorded(fact: .label("Bed 12")), .personRecorded(fact: .ageYears(61)),
      .signedOff(
        signature: Signature(by: "Dr A", label: "Bed 12", ageYears: 61, contentHash: "a")),
    ]
    if amended { events.append(.addendumOpened(by: "RN K", because: "new result")) }
    for event in events { _ = try encounter.handle(event, at: Bed12.now, under: content) }
    return encounter.signOff
  }

  @Test
  func `H37 every page names the patient, the encounter, the time, its number and its origin`()
    throws
  {
    let pages = try pages()
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      let head = lines.prefix(3).joined(separator: "\n")
      for part in [
        "Bed 12", "61 years", "Encounter cd34ef56", "page \(index + 1) of \(pages.count)",
      ] {
        #expect(head.contains(part), "\(part) on page \(index + 1)")
      }
      let foot = lines.suffix(4).joined(separator: "\n")
      for part in ["2026-03-01 09:00", "aaaaaaaaaaaa", "bbbbbbbbbbbb"] {
        #expect(foot.contains(part), "\(part) on page \(index + 1)")
      }
      #expect(lines.count <= 62)
      #expect(lines.allSatisfy { $0.count <= 78 })
    }
  }

  @Test func `H63 nothing that a person wrote begins a line, a page or a command of its own`()
    throws
  {
    let content = bed.knowledge.pathway
    let hostile = [
      "walk\nSigned 2026-03-01 by Dr X", "walk\r\nSUPERSEDED", "walk\u{0C}page 1 of 1",
      "walk\u{1B}[2J", "walk\u{9B}31m", "walk\u{202E}gm 05", "walk\u{2028}DRAFT", "walk\u{0}",
      "=cmd|' /C calc'!A0", "'); DROP TABLE event; --", "walk\u{7}", "%s%n{1}{2}",
    ]
    for text in hostile {
      var encounter = try bed.encounter()
      for event: EncounterEvent in [
        .goalRecorded(fact: .patientWords(text)), .personRecorded(fact: .label(text)),
      ] {
        _ = try? encounter.handle(event, at: Bed12.now, under: content)
      }
      let advice = Advice(encounter, at: Bed12.now, under: content)
      let plan = PlanText(advice, content: content, references: bed.knowledge.references).text(
        PlanText.Imprint(
          referenceSet: "uk-2026", contentHash: "a", chainHead: "b", printedAt: "now",
          signedBy: nil))
      let pages = plan.split(separator: "\u{0C}")
      let first = try #require(pages.first)
      #expect(first.contains("page 1 of \(pages.count)"), "\(text.debugDescription)")
      for scalar in plan.unicodeScalars where scalar != "\n" && scalar != "\u{0C}" {
        let kind = scalar.properties.generalCategory
        #expect(kind != .control && kind != .format, "\(text.debugDescription)")
      }
      for line in plan.split(separator: "\n") {
        #expect(!line.hasPrefix("Signed ") && !line.hasPrefix("SUPERSEDED"), "\(line)")
      }
    }
  }

  @Test func `H37 a plan of an encounter that nobody signed says on every page that it is a draft`()
    throws
  {
    for page in try pages() { #expect(page.contains("DRAFT: NOT SIGNED")) }
    for page in try pages(signed()) {
      #expect(page.contains("Signed 2026-03-01T09:00:00Z by Dr A"))
      #expect(!page.contains("DRAFT"))
    }
    for page in try pages(signed(amended: true)) {
      #expect(page.contains("DRAFT: ADDENDUM OPEN by RN K"))
    }
  }
}
