import CarePathway
import Clinical
import Terminal

/// Draws who is about to be opened, what was recorded last, and whose label is like it.
struct OpeningView {
  let question: OpeningQuestion
  let session: Session

  private var say: Language { session.language }
  private var summary: CaseSummary { question.summary }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.box(
      Rect(row: 1, column: 2, rows: min(size.rows - 2, 18), columns: size.columns - 4),
      title: say(OpeningWords.openTitle), border: .single, as: .frame)
    frame.write(
      session.identity(of: summary), at: Position(row: 3, column: 5), width: size.columns - 10,
      as: .heading)
    let last = summary.last.map { $0.spoken(in: say) } ?? "?"
    frame.write(
      say(OpeningWords.lastEntry, session.clock.wallDay(summary.changed), last),
      at: Position(row: 4, column: 5), width: size.columns - 10, as: .body)
    if summary.openEmergencies > 0 {
      frame.write(
        say(OpeningWords.emergencyThere), at: Position(row: 5, column: 5), width: size.columns - 10,
        as: .alarm)
    }
    let row = drawSimilar(from: 7, in: &frame)
    drawQuestion(at: row + 1, in: &frame)
    return frame
  }

  /// The labels one slip away, the signs that differ marked twice: reversed, and with a caret.
  private func drawSimilar(from first: Int, in frame: inout Frame) -> Int {
    let others = session.home.similar(to: summary)
    guard !others.isEmpty else { return first }
    frame.write(say(OpeningWords.similar), at: Position(row: first, column: 5), as: .caution)
    var row = first + 1
    for other in others.prefix(2) {
      frame.write(
        session.identity(of: other), at: Position(row: row, column: 7),
        width: frame.size.columns - 12, as: .body)
      for place in LabelLikeness.differences(of: other.label, from: summary.label) {
        frame.restyle(Rect(row: row, column: 7 + place, rows: 1, columns: 1), as: .focus)
        frame.write("^", at: Position(row: row + 1, column: 7 + place), as: .caution)
      }
      row += 2
    }
    return row
  }

  private func drawQuestion(at row: Int, in frame: inout Frame) {
    switch question.way {
    case .resumed:
      frame.write(
        say(OpeningWords.resumeQuestion, summary.label), at: Position(row: row, column: 5),
        width: frame.size.columns - 10, as: .heading)
      frame.cursor = Position(row: row, column: 5)
    case .chosen:
      let label = say(OpeningWords.typeLabel)
      frame.write(label, at: Position(row: row, column: 5), as: .heading)
      let shown = PlainText(question.typed).text
      let column = 6 + label.count
      frame.write("[" + shown.padded(16) + "]", at: Position(row: row, column: column), as: .body)
      frame.cursor = Position(row: row, column: column + 1 + min(shown.count, 16))
    }
  }
}

extension Session {
  /// "Bed 12   M 61 y   Pain": enough to tell one patient from the next.
  func identity(of summary: CaseSummary) -> String {
    PlainText(summary.label).text + "   " + language.sexAndAge(summary.sex, summary.ageYears)
      + "   " + language(StageWords.long(summary.stage))
  }
}

extension Clock {
  /// "14:06" of today, or "02-27" of a day before.
  func shortDay(_ moment: Moment) -> String {
    let then = LocalTime(moment, offsetSeconds: offsetSeconds)
    return then.day == local.day ? then.clock : String("\(then.day)".suffix(5))
  }

  /// "14:06" of today, or the day and the time of a day before.
  func wallDay(_ moment: Moment) -> String {
    let then = LocalTime(moment, offsetSeconds: offsetSeconds)
    return then.day == local.day ? then.clock : "\(then.day) \(then.clock)"
  }
}
