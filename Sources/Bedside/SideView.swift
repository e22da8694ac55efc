import CarePathway
import Clinical
import Terminal

/// What stands beside a form on a wide screen: why the focused field is asked, what the answers
/// call for, and what nobody has recorded yet.
struct SideView {
  let field: FormField?
  let context: PaneContext

  private struct Line {
    let text: String
    let role: StyleRole
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let lines = why(size.columns) + hints(size.columns) + unknown(size.columns)
    for (row, line) in lines.prefix(size.rows).enumerated() {
      frame.write(
        line.text, at: Position(row: row, column: 0), width: size.columns, as: line.role)
    }
    return frame
  }

  private func why(_ width: Int) -> [Line] {
    guard let field, !field.why.isEmpty else { return [] }
    return [Line(text: field.label.uppercased(), role: .heading)] + paragraph(field.why, width)
      + [Line(text: "", role: .body)]
  }

  /// What is due within three days, soonest first; the plan has the rest.
  private func hints(_ width: Int) -> [Line] {
    let due = context.advice.recommendations.filter { ($0.urgency ?? .routine) <= .urgent }
    let shown = due.prefix(6)
    guard !shown.isEmpty else { return [] }
    var lines = [Line(text: context.say(SideWords.hints), role: .heading)]
    for advice in shown {
      let action = context.shown(advice.plan?.action ?? advice.words.clinician)
      lines += paragraph("▲ " + action + " (" + advice.code + ")", width)
    }
    if due.count > shown.count {
      lines += paragraph(context.say(SideWords.more, "\(due.count - shown.count)"), width)
    }
    return lines + [Line(text: "", role: .body)]
  }

  private func unknown(_ width: Int) -> [Line] {
    let unknown = context.advice.unknown
    guard !unknown.isEmpty else { return [] }
    let names = unknown.map { name(of: $0.field) }.joined(separator: ", ")
    return [Line(text: context.say(SideWords.unknown, "\(unknown.count)"), role: .heading)]
      + paragraph(names, width)
      + paragraph(context.say(SideWords.neverNo), width).map { Line(text: $0.text, role: .muted) }
  }

  private func name(of field: String) -> String {
    let kind = MeasurementKind(rawValue: field)
    return context.catalogue.pathway.measurements.first { $0.kind == kind }?.label
      ?? field.split(separator: "-").joined(separator: " ")
  }

  private func paragraph(_ text: String, _ width: Int) -> [Line] {
    Paragraph(text, width: width).lines.map { Line(text: $0, role: .body) }
  }
}

extension Size {
  /// Whether two panes have room side by side.
  var isWide: Bool { columns >= 120 }
}

extension FormPane {
  /// From 120 columns on, what `draw` puts on the left of `column` and the answers' meaning on the
  /// right; below, the whole room is its own.
  func beside(
    _ column: Int, in context: PaneContext, size: Size, _ draw: (Size) -> Frame
  ) -> Frame {
    guard size.isWide else { return draw(size) }
    var frame = Frame(size: size)
    let left = draw(Size(rows: size.rows, columns: column))
    frame.paste(left, at: Position(row: 0, column: 0))
    frame.cursor = left.cursor
    for row in 0..<size.rows {
      frame.write("│", at: Position(row: row, column: column), as: .frame)
    }
    let side = SideView(field: form.focused(in: fields(in: context)), context: context)
    frame.paste(
      side.frame(size: Size(rows: size.rows, columns: size.columns - column - 3)),
      at: Position(row: 0, column: column + 2))
    return frame
  }
}
