import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("The verification guide")
struct VerificationGuideTests {
  private static let content = Bed12.dosing
  private static let formularies = ReferenceSet.allCases.map { set in
    DrugShelf(
      KnowledgeDirectory(root: Bed12.tests.appending(path: "../Sources/Knowledge").standardized),
      in: set, citing: references
    ).formulary
  }
  private static let references = (try? Bed12())?.knowledge.references ?? []
  private static let printed = content.map { text(of: $0, signed: []) } ?? ""

  private static func text(of content: PathwayContent, signed: [String]) -> String {
    VerificationGuide(formularies, content: content, references: references).text(
      VerificationGuide.Imprint(
        contentHash: String(repeating: "ab", count: 32), printedAt: "2026-03-01T09:00:00Z",
        signatures: signed))
  }

  let text = Self.printed
  let page = GuidePage(Self.printed)

  @Test func `every worked example comes out as printed when it is worked again from the page`() {
    #expect(page.entries.flatMap(\.checks).count > 500)
    #expect(GuideChecks(page: page).faults == [])
  }

  @Test func `every line of the whole cases comes out as printed`() {
    #expect(page.entries(of: "K").count >= 25)
    #expect(GuideCases(page: page).faults == [])
  }

  @Test func `a figure changed on the page is found`() throws {
    let planted = [
      ("10 mg × 3/20 = 1.5 mg", "10 mg × 3/20 = 1.6 mg"),
      ("is 37.5 mg; rounded down to", "is 37.5 mg; rounded down to 4"),
      ("= 59/60: not tolerant", "= 59/60: tolerant"),
      ("241 mg taken in 24 hours: DR-05", "241 mg taken in 24 hours: allowed"),
      ("29.9 mL/min lies in 15-29", "29.9 mL/min lies in 30-59"),
    ]
    for (figure, wrong) in planted {
      let wrongText = text.replacing(figure, with: wrong, maxReplacements: 1)
      let page = GuidePage(wrongText).narrowed(to: wrong)
      let faults = GuideChecks(page: page).faults + GuideCases(page: page).faults
      #expect(!faults.isEmpty, "\(wrong)")
    }
  }

  @Test func `every refusal is the one that the reference gives to the patient on the page`() {
    for entry in page.entries(of: "L") where !entry.lines("Asked").isEmpty {
      let code = entry.head.prefix { $0 != " " }
      #expect(GuideRefusals(entry: entry).expected == String(code), "\(entry.code) \(entry.head)")
      let answer = entry.lines("Answer").joined(separator: " ")
      #expect(answer.contains(code), "\(entry.code): \(answer)")
    }
  }

  @Test func `every code from DR-01 to DR-18 and every emergency has its example`() {
    let refusals = page.entries(of: "L").map(\.head)
    for number in 1...18 {
      let code = "DR-" + (number < 10 ? "0" : "") + "\(number)"
      #expect(refusals.contains { $0.hasPrefix(code + " ") }, "\(code)")
    }
    let emergencies = page.entries(of: "N").map(\.head)
    for kind in InterruptKind.allCases {
      #expect(emergencies.contains { $0.hasPrefix(kind.rawValue) }, "\(kind)")
    }
    for step in ["E01", "T01", "E02", "I01"] {
      #expect(page.entries(of: "K").contains { $0.head.hasPrefix(step) }, "\(step)")
    }
  }

  @Test func `every row of the content is there once`() throws {
    let formulary = try #require(Self.formularies.first)
    let content = try #require(Self.content)
    let drugs = formulary.medicines.values
    func count(_ chapter: String) -> Int { page.entries(of: chapter).count }
    #expect(count("A") == drugs.map(\.risk.count).reduce(0, +))
    #expect(count("C") == drugs.map(\.tolerance.count).reduce(0, +) + 2)
    #expect(count("D") == formulary.tables.map(\.rows.count).reduce(0, +))
    #expect(count("E") == drugs.map(\.renal.count).reduce(0, +) + 3)
    #expect(count("F") == drugs.map(\.hepatic.count).reduce(0, +))
    #expect(
      count("H")
        == drugs.map { $0.starts.count + $0.patchStarts.count + $0.fastStarts.count }.reduce(0, +)
        + formulary.cover.count)
    #expect(
      count("I") == drugs.map { $0.ceilings.count + $0.doseRules.count }.reduce(0, +))
    #expect(count("M") == content.gates.count)
    #expect(count("N") == content.flags.count + content.cards.count)
    #expect(count("O") == content.rules.count)
    #expect(count("B") == Self.ratios.count)
  }

  /// The files of the folder, counted on the disk.
  private static var ratios: [String] {
    let folder = Bed12.tests.appending(path: "../Sources/Knowledge/Ratios").standardized
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".toml") }
  }

  @Test func `every figure names its source with a mark, and the source stands at the end`() throws
  {
    let end = try #require(text.firstRange(of: "\nSOURCES\n"))
    let list = Set(text[end.upperBound...].split(separator: "\n").map(String.init))
    for entry in page.entries {
      #expect(!entry.sources.isEmpty, "\(entry.code) \(entry.head)")
      for source in entry.sources {
        let match = try #require(
          source.firstMatch(of: /^\[(seen|secondary|unverified|policy)\] ([a-z0-9-]+): ./),
          "\(source)")
        #expect(list.contains(String(match.2)), "\(source)")
      }
    }
  }

  @Test func `every rule prints its review date, and the head prints the earliest with its end`() {
    for entry in page.entries(of: "O") {
      #expect(entry.lines.contains { $0.hasPrefix("Review by 20") }, "\(entry.code)")
    }
    #expect(text.contains("Review   by 2027-04-30") || text.contains("Review by 2027-04-30"))
    #expect(text.contains("2027-07-29"))
  }

  @Test
  func `it fits on paper: 78 columns, the hash at every chapter, no figure parted from its unit`() {
    for line in text.split(separator: "\n") {
      #expect(line.count <= 78, "\(line)")
      #expect(line.last != " ", "\(line)")
      #expect(line.firstMatch(of: /[0-9]$/) == nil || !line.hasPrefix("            mg"), "\(line)")
    }
    #expect(text.firstMatch(of: /[0-9]\n +(mg|micrograms|mL)\b/) == nil)
    let chapters = text.split(separator: "\n").filter { $0.contains("content abababababab") }
    #expect(chapters.count == 15)
  }

  @Test func `it says that nobody signed, and who did`() throws {
    #expect(text.contains("NOT CLINICALLY SIGNED OFF"))
    let content = try #require(Self.content)
    let signed = Self.text(of: content, signed: ["A. Reader, pharmacist, 2026-03-01T09:00:00Z"])
    #expect(!signed.contains("NOT CLINICALLY SIGNED OFF"))
    #expect(signed.contains("Sign-off A. Reader, pharmacist, 2026-03-01T09:00:00Z"))
  }

  @Test func `a factor changed in the content is another figure in the guide`() throws {
    let content = try #require(Self.content)
    let emptied = Self.formularies.map {
      Formulary(
        set: $0.set, medicines: Array($0.medicines.values.filter { $0.id != "tramadol" }),
        ratios: [], companions: .init(classes: $0.classes, cover: $0.cover, tables: $0.tables))
    }
    let other = VerificationGuide(emptied, content: content, references: Self.references).text(
      VerificationGuide.Imprint(contentHash: "ab", printedAt: "now", signatures: []))
    let heads = GuidePage(other).entries
    #expect(!heads.contains { $0.chapter == "A" && $0.head.hasPrefix("tramadol") })
    #expect(!heads.contains { $0.chapter == "B" })
  }
}
