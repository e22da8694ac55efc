import Analgesia
import CarePathway
import Clinical
import Terminal

/// Draws the sheet of one medicine: the search, or the form with the drug line it makes.
struct MedicineSheetView {
  let sheet: MedicineSheet
  let context: PaneContext

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    guard let formulary = context.catalogue.pathway.formulary else { return frame }
    guard let draft = sheet.draft else {
      drawSearch(formulary, in: &frame)
      return frame
    }
    let name = formulary[draft.drug].map(\.tallManName) ?? draft.drug
    frame.write(
      say(MedicineWords.heading) + "  " + name, at: Position(row: 0, column: 2), as: .heading)
    drawForm(draft, formulary, in: &frame)
    return frame
  }

  private var say: Language { context.say }

  private func drawSearch(_ formulary: Formulary, in frame: inout Frame) {
    frame.write(say(MedicineWords.heading), at: Position(row: 0, column: 2), as: .heading)
    let label = say(MedicineWords.searchLabel)
    frame.write(label, at: Position(row: 2, column: 2), as: .body)
    let start = label.count + 4
    frame.write("[", at: Position(row: 2, column: start), as: .muted)
    frame.write(
      sheet.search.query, at: Position(row: 2, column: start + 1), width: 31, as: .body)
    frame.write("]", at: Position(row: 2, column: start + 32), as: .muted)
    frame.cursor = Position(row: 2, column: start + 1 + sheet.search.query.count)
    drawMatches(formulary, in: &frame)
  }

  private func drawMatches(_ formulary: Formulary, in frame: inout Frame) {
    let rows = sheet.search.rows(in: formulary)
    guard !rows.isEmpty else {
      return frame.write(
        say(MedicineWords.lettersMissing), at: Position(row: 4, column: 4), as: .muted)
    }
    let hidden = sheet.search.matches(in: formulary).count - MedicineSearch.mostRows
    var row = 4
    for (offset, choice) in rows.enumerated() {
      if offset > 0, NameDistance(rows[offset - 1].name, choice.name).isLookAlike {
        frame.write(say(MedicineWords.lookAlike), at: Position(row: row, column: 4), as: .muted)
        row += 1
      }
      let isFocused = sheet.search.cursor == offset
      let position = Position(row: row, column: 2)
      row += 1
      frame.write(
        (isFocused ? "> " : "  ") + text(of: choice, formulary), at: position,
        width: frame.size.columns - 4, as: isFocused ? .focus : .body)
      if isFocused { frame.cursor = position }
    }
    guard hidden > 0 else { return }
    frame.write(
      say(MedicineWords.more, "\(hidden)"), at: Position(row: row, column: 4), as: .muted)
  }

  private func text(of choice: MedicineSearch.Choice, _ formulary: Formulary) -> String {
    switch choice {
    case .drug(let medicine): return medicine.tallManName.padded(26) + say(medicine.kind.word)
    case .named(let name):
      let classes = formulary.classes(named: [name]).known.filter { $0 != name }.sorted()
      return name.padded(26) + classes.joined(separator: ", ")
    case .unknown(let name): return say(MedicineWords.unknownName, name)
    }
  }

  private func drawForm(
    _ draft: MedicineDraft, _ formulary: Formulary, in frame: inout Frame
  ) {
    let fields = sheet.formFields(in: context, formulary)
    let view = FormView(fields: fields, state: sheet.form, say: say, labelWidth: 20)
    let rows = min(fields.count, max(3, frame.size.rows - 6))
    let body = view.frame(size: Size(rows: rows, columns: frame.size.columns - 1))
    frame.paste(body, at: Position(row: 2, column: 1))
    frame.cursor = body.cursor.map { Position(row: $0.row + 2, column: $0.column + 1) }
    let width = frame.size.columns - 4
    frame.write(
      reading(of: draft, formulary, width: width).prefix(frame.size.rows - rows - 3),
      at: Position(row: rows + 3, column: 2), width: width)
  }

  /// The line as it will stand on the record, or what it still lacks.
  private func reading(
    of draft: MedicineDraft, _ formulary: Formulary, width: Int
  ) -> [StyledLine] {
    do {
      let line = try draft.line(changing: sheet.base, from: formulary, at: context.clock)
        .regimenLine(in: formulary)
      let name = formulary[line.drug].map(\.tallManName) ?? line.drug
      let drugLine = DrugLine(say: say)
      let title = say(MedicineWords.reads) + "  " + drugLine.title(name, line.form)
      let perDay = line.perDay.map { StyledLine("       \($0)", .muted) }
      return [
        StyledLine(title), StyledLine("       " + drugLine.dose(of: line, formulary), .dose),
      ] + [perDay].compactMap { $0 } + taken(of: line)
    } catch {
      guard let fault = error as? MedicineDraft.Fault else { return [] }
      return StyledLine.wrapped(fault.sentence(in: say), .muted, width: width)
    }
  }

  private func taken(of line: RegimenLine) -> [StyledLine] {
    guard !line.isRegular else { return [] }
    let count = line.taken(inLast: 24, before: context.clock.now).count
    return [StyledLine("       " + say(MedicineWords.takenSoFar, "\(count)"), .muted)]
  }
}
