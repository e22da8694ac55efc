import CarePathway
import Clinical
import Terminal

/// Draws the same-day matters, the one in front with its reasons.
struct SameDayView {
  let pane: SameDayPane
  let context: PaneContext

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    let banners = context.advice.banners
    frame.box(
      Rect(row: 0, column: 0, rows: size.rows, columns: size.columns),
      title: say(SameDayWords.title, "\(banners.count)"), border: .single, as: .frame)
    var row = 1
    for (index, banner) in banners.enumerated() where row < size.rows - 5 {
      let isFront = index == pane.cursor
      if isFront {
        frame.write(">", at: Position(row: row, column: 2), as: .focus)
        frame.cursor = Position(row: row, column: 2)
      }
      for line in lines(of: banner, width: size.columns - 8) where row < size.rows - 5 {
        frame.write(line, at: Position(row: row, column: 4), as: isFront ? .focus : .body)
        row += 1
      }
    }
    drawFoot(at: size.rows - 4, in: &frame)
    return frame
  }

  private func lines(of banner: Recommendation, width: Int) -> [String] {
    let because = banner.because.map { id in
      context.catalogue.pathway.question(id)?.short.lowercasedFirst ?? id.spoken
    }
    let action = context.shown(banner.plan?.action ?? banner.words.clinician)
    let reason = because.isEmpty ? "" : " (" + because.joined(separator: ", ") + ")"
    return Paragraph(banner.code + "  " + action + reason, width: width).lines
  }

  private func drawFoot(at row: Int, in frame: inout Frame) {
    let say = context.say
    let width = frame.size.columns - 4
    if pane.isNaming {
      let shown = PlainText(pane.name).text
      let label = say(InterruptWords.name)
      frame.write(label, at: Position(row: row, column: 2), as: .heading)
      let column = label.count + 3
      frame.write(
        "[" + shown, at: Position(row: row, column: column), width: width - column, as: .body)
      frame.cursor = Position(row: row, column: min(column + 1 + shown.count, width))
      frame.write(say(SameDayWords.nameKeys), at: Position(row: row + 1, column: 2), as: .muted)
    } else {
      frame.write(
        say(SameDayWords.staysOnPlan), at: Position(row: row, column: 2), width: width, as: .muted)
      frame.write(
        say(SameDayWords.keys), at: Position(row: row + 1, column: 2), width: width, as: .body)
    }
  }
}
