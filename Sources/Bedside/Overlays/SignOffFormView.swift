import CarePathway
import Clinical
import Terminal

/// Draws the form: what is signed, what is not known, and the fields to type.
struct SignOffFormView {
  let form: SignOffForm
  let context: PaneContext

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    frame.box(
      Rect(row: 0, column: 0, rows: size.rows, columns: size.columns),
      title: say(form.purpose == .seal ? SignOffWords.title : .addendumTitle), border: .single,
      as: .frame)
    var row = 1
    for (text, role) in summary {
      for line in Paragraph(text, width: size.columns - 4).lines.prefix(3) {
        frame.write(line, at: Position(row: row, column: 2), as: role)
        row += 1
      }
    }
    drawFields(from: row + 1, in: &frame)
    let keys = say(form.purpose == .seal ? SignOffWords.keys : .addendumKeys)
    frame.write(
      keys, at: Position(row: size.rows - 2, column: 2), width: size.columns - 4, as: .muted)
    return frame
  }

  private var summary: [(String, StyleRole)] {
    let say = context.say
    switch form.purpose {
    case .seal:
      let plan = context.advice.plan
      let unknown = context.advice.unknown.map(\.field).joined(separator: ", ")
      let needs = say(SignOffWords.needs, "\(plan.rows.count)", "\(plan.unmet.count)")
      return [(content, .body), (needs, .body)]
        + (unknown.isEmpty ? [] : [(say(SignOffWords.unknown, unknown), .caution)])
        + [(say(SignOffWords.seals), .muted), (say(SignOffWords.nothingFilled), .heading)]
    case .addendum:
      let seal = context.encounter.signOff.seal
      let when = seal.map { context.clock.wallDay($0.at) }
      return [
        (say(SignOffWords.addendumSays, when ?? "", PlainText(seal?.by ?? "").text), .body)
      ]
    }
  }

  private var content: String {
    guard case .sound(let seal) = context.catalogue.standing else { return "" }
    let hash = seal.referenceSet + " " + seal.hash.prefix(12)
    return seal.signedBy.map { context.say(SignOffWords.content, hash, PlainText($0).text) }
      ?? context.say(SignOffWords.contentUnsigned, hash)
  }

  private func drawFields(from first: Int, in frame: inout Frame) {
    let width = 22
    for (index, word) in form.fields.enumerated() {
      let row = first + index
      let isFront = index == form.cursor
      let text = PlainText(form.texts[index]).text
      let room = frame.size.columns - width - 9
      let shown = String(text.suffix(room))
      frame.write(isFront ? ">" : " ", at: Position(row: row, column: 2), as: .focus)
      frame.write(
        context.say(word), at: Position(row: row, column: 4), as: isFront ? .heading : .body)
      frame.write("[" + shown, at: Position(row: row, column: width + 4), as: .body)
      frame.write("]", at: Position(row: row, column: width + 6 + max(20, shown.count)), as: .body)
      if isFront { frame.cursor = Position(row: row, column: width + 5 + shown.count) }
    }
  }
}
