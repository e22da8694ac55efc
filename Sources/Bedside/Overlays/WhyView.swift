import Clinical
import Terminal

extension WhyPage {
  /// The page in a frame of its own; sources carry their mark in words.
  func frame(in catalogue: Catalogue, say: Language, size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.box(
      Rect(row: 0, column: 0, rows: size.rows, columns: size.columns),
      title: title, border: .single, as: .frame)
    let lines = lines(in: catalogue, say: say, width: size.columns - 4)
    let start = min(top, max(0, lines.count - (size.rows - 2)))
    for (row, line) in lines.dropFirst(start).prefix(size.rows - 2).enumerated() {
      frame.write(line.text, at: Position(row: row + 1, column: 2), as: line.role)
    }
    frame.cursor = Position(row: 1, column: 2)
    return frame
  }

  private struct Line {
    let text: String
    let role: StyleRole
  }

  private func lines(in catalogue: Catalogue, say: Language, width: Int) -> [Line] {
    var lines: [Line] = []
    for paragraph in paragraphs {
      let shown = catalogue.shown(paragraph, or: say(EdgeWords.doseWithheld))
      lines += Paragraph(shown, width: width).lines.map { Line(text: $0, role: .body) }
      lines.append(Line(text: "", role: .body))
    }
    guard !citations.isEmpty else { return lines }
    lines.append(Line(text: say(WhyWords.sources), role: .heading))
    for citation in citations {
      let text = say.source(citation, in: catalogue)
      lines += Paragraph(text, width: width).lines.map { Line(text: $0, role: .citation) }
    }
    return lines
  }
}

extension Language {
  /// "NICE QS56, statement 3 — seen": title, place, mark.
  func source(_ citation: Citation, in catalogue: Catalogue) -> String {
    let reference = catalogue.reference(citation.reference)
    let title = reference.map { $0.title } ?? citation.reference.rawValue
    let year = reference?.year.map { " (\($0))" } ?? ""
    let mark = self(EvidenceWords.word(for: citation.evidence))
    return "\(title)\(year), \(citation.locator) — \(mark)"
  }
}
