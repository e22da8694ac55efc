import Clinical
import Education
import Testing

@Suite("The picture of a chance")
struct IconArrayTests {
  private func picture(_ numerator: Int, of denominator: Int) -> IconArray {
    let citation = Citation("saito-2019", "abstract", evidence: .seen)
    return RiskStatement(numerator, of: denominator, event: "get less pain", citation: citation)
      .iconArray
  }

  @Test("of 67 of 100 is six full rows, seven of the next, and the rest empty")
  func sixtySeven() {
    let full = "●●●●●●●●●●"
    let empty = "○○○○○○○○○○"
    let expected =
      Array(repeating: full, count: 6) + ["●●●●●●●○○○"] + Array(repeating: empty, count: 3)
    #expect(picture(67, of: 100).lines(filled: "●", empty: "○") == expected)
  }

  @Test("is the same picture in plain signs")
  func plainSigns() {
    #expect(picture(67, of: 100).lines(filled: "#", empty: ".")[6] == "#######...")
  }

  @Test("has one mark a person, as many filled as there are cases, at every number")
  func oneMarkAPerson() {
    for denominator in [100, 1_000] {
      for numerator in stride(from: 0, through: denominator, by: denominator / 100) {
        let marks = picture(numerator, of: denominator).rows.joined()
        #expect(marks.count == denominator)
        #expect(marks.count { $0 == .filled } == numerator)
        #expect(marks.prefix(numerator).allSatisfy { $0 == .filled })
      }
    }
  }

  @Test("of a thousand people fits a screen of 80 columns and 24 rows")
  func thousandFits() {
    let rows = picture(32, of: 1_000).rows
    #expect(rows.count == 20)
    #expect(rows.allSatisfy { $0.count == 50 })
  }
}
