import Analgesia
import CarePathway
import Clinical
import Terminal

/// Draws a change of opioid: what is taken, the sum line by line, and what would be given.
struct RotationSheetView {
  let sheet: RotationSheet
  let context: PaneContext

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    guard let formulary = context.catalogue.pathway.formulary else { return frame }
    let say = context.say
    frame.write(say(RotationSheetWords.heading), at: Position(row: 0, column: 2), as: .heading)
    let view = FormView(
      fields: sheet.fields(in: context, formulary), state: sheet.form, say: say, labelWidth: 16)
    let body = view.frame(size: Size(rows: 3, columns: size.columns - 2))
    frame.paste(body, at: Position(row: 1, column: 1))
    frame.cursor = body.cursor.map { Position(row: $0.row + 1, column: $0.column + 1) }
    let width = size.columns - 4
    frame.write(
      String(repeating: "─", count: width), at: Position(row: 4, column: 2), as: .frame)
    let lines = lines(formulary, width: width)
    let room = size.rows - 5
    frame.write(lines.prefix(room), at: Position(row: 5, column: 2), width: width)
    guard lines.count > room else { return frame }
    frame.write(
      say(PainWords.moreInWhy, "\(lines.count - room + 1)"),
      at: Position(row: size.rows - 1, column: 2), width: width, as: .muted)
    return frame
  }

  private func lines(_ formulary: Formulary, width: Int) -> [StyledLine] {
    let say = context.say
    guard let review = context.advice.opioid, let ask = sheet.ask else {
      return StyledLine.wrapped(say(RotationSheetWords.chooseFirst), .muted, width: width)
    }
    let answer = review.answer(to: ask)
    let replaced = replaced(width: width)
    let proposal = OpioidAnswerLines(
      answers: [answer], formulary: formulary, say: say, width: width
    ).lines
    let working = answer.working.texts(in: say).enumerated().flatMap {
      StyledLine.wrapped($0.element, width: width, after: "\($0.offset + 1)  ")
    }
    guard !working.isEmpty else { return proposal + replaced }
    let sum = [StyledLine(say(RotationSheetWords.sum), .heading)] + working
    return proposal.prefix { $0.role != .muted } + replaced + sum
      + proposal.drop { $0.role != .muted }
  }

  /// Every opioid that is taken by the clock now: one replaces them all.
  private func replaced(width: Int) -> [StyledLine] {
    let opioids = Set(context.advice.opioid?.patient.regularOpioids.map(\.drug) ?? [])
    let rows = RegimenRow.rows(in: context).filter { row in
      guard row.kind == .regular, case .line(let line) = row.source else { return false }
      return opioids.contains(line.drug)
    }
    return rows.flatMap { row in
      StyledLine.wrapped(
        context.say(PainWords.replaces, row.title + ", " + row.dose), .caution, width: width,
        after: "▲ ")
    }
  }
}
