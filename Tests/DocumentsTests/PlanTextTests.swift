import CarePathway
import Clinical
import Documents
import Knowledge
import Testing

@Suite("The printed plan")
struct PlanTextTests {
  let bed: Bed12
  let text: String

  init() throws {
    bed = try Bed12()
    text = try bed.planText()
  }

  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  @Test("is at most 78 columns wide and ends with one line break")
  func width() {
    for line in lines { #expect(line.count <= 78, "\(line)") }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test
  func `H33 the printed plan names the patient at the top`() {
    let head = lines.prefix(6).joined(separator: "\n")
    #expect(head.contains("Bed 12"))
    #expect(head.contains("61 years"))
    #expect(head.contains("70 kg"))
    #expect(text.contains("NOT CLINICALLY SIGNED OFF"))
    #expect(text.contains("aaaaaaaaaaaa"))
    #expect(text.contains("bbbbbbbbbbbb"))
    #expect(text.contains("Not a certified medical device"))
  }

  @Test("keeps its parts in order")
  func parts() throws {
    let parts = [
      "SUPPORTIVE-CARE PLAN", "EMERGENCY OPEN", "NOT SCREENED", "NEEDS AND ACTIONS",
      "CALL OR GO AT ONCE", "SOURCES", "Checked by",
    ]
    let places = try parts.map { try #require(text.firstRange(of: $0)?.lowerBound, "\($0)") }
    #expect(places == places.sorted())
  }

  @Test
  func `H21 the printed plan opens with the emergencies`() {
    let open = lines.filter { $0.contains("EMERGENCY OPEN") }
    #expect(open.count == 2)
    #expect(open.first?.contains("spinal cord compression") == true)
  }

  @Test("prints the source of every row, with its mark")
  func sources() throws {
    let titles = Dictionary(
      bed.knowledge.references.map { ($0.id, $0.title) }
    ) { first, _ in first }
    let printed = unwrapped(body)
    for row in try bed.advice().plan.rows {
      for citation in row.citations {
        let title = try #require(titles[citation.reference])
        let line = "\(title), \(citation.locator) [\(citation.evidence.rawValue)]"
        #expect(printed.contains(unwrapped(line)), "\(line)")
      }
    }
  }

  @Test
  func `H15 the printed plan holds no notation that has been misread`() {
    let printed = unwrapped(text)
    #expect(printed.firstMatch(of: /[0-9]\.[0-9]*0 ?(mg|g|mL|micrograms|mmol)\b/) == nil)
    #expect(printed.firstMatch(of: /[^0-9]\.[0-9]+ ?(mg|g|mL|micrograms|mmol)\b/) == nil)
    #expect(printed.firstMatch(of: /[0-9](mg|mL|micrograms|kg|mmol)\b/) == nil)
    #expect(printed.firstMatch(of: /[0-9]{4,} ?(mg|micrograms)\b/) == nil)
    #expect(printed.firstMatch(of: /\b(mcg|QD|QOD|MS|MSO4|cc|IU)\b/) == nil)
    #expect(printed.firstMatch(of: /[\u00B5\u03BC]g/) == nil)
  }

  /// What stands between head and foot of the pages.
  private var body: String {
    text.split(separator: "\u{0C}").flatMap { page in
      page.split(separator: "\n").dropFirst(3).dropLast(3)
    }.joined(separator: "\n")
  }

  /// The text with every run of spaces and line breaks made one space.
  private func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
