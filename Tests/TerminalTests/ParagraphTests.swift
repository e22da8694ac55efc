import Terminal
import Testing

@Suite("A paragraph")
struct ParagraphTests {
  @Test("breaks at spaces and keeps line breaks")
  func breaks() {
    let paragraph = Paragraph("Single 8 Gy relieves pain.\n\nNow.", width: 12)
    #expect(paragraph.lines == ["Single 8 Gy", "relieves", "pain.", "", "Now."])
    #expect(paragraph.isComplete)
  }

  @Test("breaks a word that is longer than the line")
  func breaksWord() {
    #expect(Paragraph("hypercalcaemia is", width: 6).lines == ["hyperc", "alcaem", "ia is"])
  }

  @Test(
    "holds a dose together",
    arguments: [
      ("take 45 mg now", ["take", "45 mg", "now"]),
      ("2.5 mg per dose, then", ["2.5 mg per dose,", "then"]),
      ("78 to 90 mg a day is", ["78 to 90 mg a day", "is"]),
      ("10 mg in 5 mL.", ["10 mg in 5 mL."]),
      ("DOSE 16 mg — oral", ["DOSE 16 mg", "—", "oral"]),
      ("20 mg × 2 daily", ["20 mg × 2", "daily"]),
      ("12.5 micrograms per hour patch", ["12.5 micrograms per hour", "patch"]),
      ("30 mg every 12 hours, then", ["30 mg every 12 hours,", "then"]),
      ("1,000 mg, or less", ["1,000 mg,", "or", "less"]),
      ("0.5 mg/kg once", ["0.5 mg/kg", "once"]),
      ("Bed 12 is here", ["Bed", "12", "is", "here"]),
      ("4 mg or 8 mg today", ["4 mg or 8 mg", "today"]),
    ])
  func pieces(text: String, pieces: [String]) {
    #expect(DoseText.pieces(of: text) == pieces)
  }

  @Test func `H44 a dose is whole on one line or not there, at every width`() {
    let doses = [
      "45 mg", "2.5 mg per dose", "120 mg", "12.5 micrograms per hour", "78 to 90 mg a day",
      "10 mg in 5 mL", "1,000 mg", "DOSE 16 mg", "0.125 mg", "20 mg × 2", "15 mg every 4 hours",
    ]
    for width in 0...200 {
      for dose in doses {
        let text = "Give morphine by mouth " + dose + " and reassess; hold it if too sleepy."
        let paragraph = Paragraph(text, width: width)
        let holders = paragraph.lines.filter { $0.contains(where: \.isNumber) }
        #expect(holders.allSatisfy { $0.contains(dose) }, "\(dose) at \(width)")
        #expect(paragraph.isComplete == (width >= dose.count))
        #expect(holders.count == (width >= dose.count ? 1 : 0))
        #expect(paragraph.lines.allSatisfy { DisplayWidth.of($0) <= width })
      }
    }
  }

  @Test("says where a dose did not fit")
  func saysWiden() {
    #expect(Paragraph("Give 120 micrograms", width: 8).lines == ["Give", "[widen]"])
    #expect(Paragraph("Give 120 mg", width: 3).lines == ["Giv", "e", "[wi"])
  }

  @Test("loses no word, in any order of words, at any width that holds them")
  func losesNothing() {
    var numbers = SeededNumbers(seed: 44)
    let words = [
      "45", "mg", "per", "dose", "to", "a", "DOSE", "×", "2.5", "day", "or", "pain", "in",
    ]
    for _ in 0..<5_000 {
      let text = (0..<9).compactMap { _ in words.randomElement(using: &numbers) }
        .joined(separator: " ")
      let width = Int.random(in: 60...80, using: &numbers)
      #expect(Paragraph(text, width: width).lines.joined(separator: " ") == text)
    }
  }
}
