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
    guard size.columns >= 120 else {
      paste(page, voice, width: size.columns - 3, at: 1, in: &frame, catalogue, say)
      return frame
    }
    let half = size.columns / 2
    paste(page, .clinician, width: half - 3, at: 1, in: &frame, catalogue, say)
    for row in 0..<size.rows { frame.write("│", at: Position(row: row, column: half), as: .frame) }
    paste(page, .patient, width: half - 3, at: half + 2, in: &frame, catalogue, say)
    return frame
  }

  private func paste(
    _ page: Topic, _ voice: Voice, width: Int, at column: Int, in frame: inout Frame,
    _ catalogue: Catalogue, _ say: Language
  ) {
    let text = TopicText(page, voice, width: width, say: say, catalogue: catalogue)
    let rows = frame.size.rows - 1
    let start = min(top, max(0, text.lines.count - rows))
    frame.write(text.heading, at: Position(row: 0, column: column), width: width, as: .heading)
    for (offset, line) in text.lines.dropFirst(start).prefix(rows).enumerated() {
      frame.write(
        line.text, at: Position(row: offset + 1, column: column), width: width, as: line.role)
    }
    frame.cursor = Position(row: 1, column: 1)
  }
}
