import Clinical
import Education
import Terminal

extension Reader {
  /// One topic in the chosen voice; from 120 columns on, both voices side by side.
  func frame(in catalogue: Catalogue, say: Language, size: Size) -> Frame {
    var frame = Frame(size: size)
    guard catalogue.topics.indices.contains(topic) else {
      frame.write(say(TreatWords.noContent), at: Position(row: 0, column: 2), as: .caution)
      return frame
    }
    let page = catalogue.topics[topic]
    func text(_ voice: Voice, _ width: Int) -> TopicText {
      TopicText(page, voice, width: width, in: TopicText.Room(say: say, catalogue: catalogue))
    }
    guard size.columns >= 120 else {
      paste(text(voice, size.columns - 3), at: 1, in: &frame)
      return frame
    }
    let half = size.columns / 2
    paste(text(.clinician, half - 3), at: 1, in: &frame)
    for row in 0..<size.rows { frame.write("│", at: Position(row: row, column: half), as: .frame) }
    paste(text(.patient, half - 3), at: half + 2, in: &frame)
    return frame
  }

  private func paste(_ text: TopicText, at column: Int, in frame: inout Frame) {
    let rows = frame.size.rows - 1
    let start = start(in: text.lines.map(\.text), room: rows)
    frame.write(
      text.heading, at: Position(row: 0, column: column), width: text.width, as: .heading)
    for (offset, line) in text.lines.dropFirst(start).prefix(rows).enumerated() {
      frame.write(
        line.text, at: Position(row: offset + 1, column: column), width: text.width,
        as: line.role)
      if matches(in: [line.text]).isEmpty { continue }
      frame.restyle(
        Rect(row: offset + 1, column: column, rows: 1, columns: min(line.text.count, text.width)),
        as: .focus)
    }
    frame.cursor = Position(row: 1, column: 1)
  }
}
