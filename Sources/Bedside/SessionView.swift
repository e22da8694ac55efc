import CarePathway
import Clinical
public import Terminal

extension Session {
  /// The whole screen: title, patient line, steps, alert lane, pane, message line, key bar.
  public func frame(size: Size) -> Frame {
    if curtain == .drawn { return blank(size: size) }
    guard isDrawnWhole(size: size) else { return tooSmall(size: size) }
    return frame(within: Surround(of: self, size: size))
  }

  /// Whether the frame has all its parts: the screen is not blanked, the window not too small.
  func isDrawnWhole(size: Size) -> Bool {
    curtain == .open && size.rows >= 24 && size.columns >= 80
  }

  /// The pane and the message line within what surrounds them.
  func frame(within surround: Surround) -> Frame {
    var frame = surround.frame
    let (size, top) = (frame.size, surround.top)
    let body = bodyFrame(size: Size(rows: size.rows - top - 2, columns: size.columns))
    frame.paste(body, at: Position(row: top, column: 0))
    let message = messageRows(columns: size.columns)
    frame.paste(message, at: Position(row: size.rows - 1 - message.size.rows, column: 0))
    let cursor = body.cursor ?? Position(row: 0, column: 0)
    frame.cursor = Position(row: cursor.row + top, column: cursor.column)
    if let typed = message.cursor {
      frame.cursor = Position(row: size.rows - 2, column: typed.column)
    }
    return frame
  }

  /// Rows 1 to 3 or more; returns the row where the pane begins.
  func drawHead(in frame: inout Frame) -> Int {
    let columns = frame.size.columns
    guard let context else {
      for (row, line) in standingLines.enumerated() {
        frame.write(
          " " + line, at: Position(row: row + 1, column: 0), width: columns, as: standingRole)
      }
      return standingLines.count + 1
    }
    var row = 1
    for line in PatientLine(context: context, catalogue: catalogue).lines(width: columns - 2) {
      frame.write(" " + line, at: Position(row: row, column: 0), width: columns, as: .heading)
      row += 1
    }
    frame.paste(
      StepperView(context: context).frame(columns: columns), at: Position(row: row, column: 0))
    row += 1
    for line in AlertLane(context: context).lines {
      frame.write(
        " " + line.text, at: Position(row: row, column: 0), width: columns, as: line.role)
      row += 1
    }
    return row
  }

  func bodyFrame(size: Size) -> Frame {
    switch overlay {
    case .commands(let list): return list.frame(say: language, size: size)
    case .why(let page): return page.frame(in: catalogue, say: language, size: size)
    case .reader(let reader): return reader.frame(in: catalogue, say: language, size: size)
    case .interrupt(let pane): return interruptFrame(pane, size: size) ?? paneFrame(size: size)
    case .sameDay(let pane): return sameDayFrame(pane, size: size)
    case .signing(let form): return signingFrame(form, size: size)
    case .opening(let question):
      return OpeningView(question: question, session: self).frame(size: size)
    case .leaving(let question): return leaveFrame(question, size: size)
    case .find, .none: return paneFrame(size: size)
    }
  }

  private func paneFrame(size: Size) -> Frame {
    guard let stage, let context else { return home.frame(in: self, size: size) }
    return panes.pane(of: stage).frame(in: context, size: size)
  }

  private func interruptFrame(_ pane: InterruptPane, size: Size) -> Frame? {
    guard let context, let interrupt = context.encounter.interrupts[pane.id],
      let card = content.card(pane.id)
    else { return nil }
    return InterruptView(pane: pane, interrupt: interrupt, card: card, context: context)
      .frame(size: size)
  }

  private func sameDayFrame(_ pane: SameDayPane, size: Size) -> Frame {
    guard let context else { return paneFrame(size: size) }
    return SameDayView(pane: pane, context: context).frame(size: size)
  }

  private func signingFrame(_ form: SignOffForm, size: Size) -> Frame {
    guard let context else { return paneFrame(size: size) }
    return SignOffFormView(form: form, context: context).frame(size: size)
  }

  private func leaveFrame(_ question: LeaveQuestion, size: Size) -> Frame {
    var frame = paneFrame(size: size)
    let text: String
    switch question.reason {
    case .emergencyOpen: text = language(SessionWords.leaveEmergency)
    case .notSaved: text = language(SessionWords.leaveUnsaved)
    case .notEntered(let what): text = language(SessionWords.leaveNotEntered, what)
    }
    let lines = Paragraph(text, width: size.columns - 8).lines
    let row = max(0, size.rows / 2 - 2)
    frame.fill(
      Rect(row: row, column: 2, rows: lines.count + 2, columns: size.columns - 4), as: .caution)
    for (offset, line) in lines.enumerated() {
      frame.write(line, at: Position(row: row + 1 + offset, column: 4), as: .caution)
    }
    frame.cursor = Position(row: row + 1, column: 4)
    return frame
  }

  /// The message line; a longer message takes a second or third row rather than lose its end.
  private func messageRows(columns: Int) -> Frame {
    if case .find(let line) = overlay { return findRow(line, columns: columns) }
    let saving = saveWords
    let message = notice ?? Notice(hint)
    let width = columns - saving.text.count - 3
    let lines = Array(Paragraph(message.text, width: width).lines.prefix(3))
    var rows = Frame(size: Size(rows: max(1, lines.count), columns: columns))
    for (row, line) in lines.enumerated() {
      rows.write(" " + line, at: Position(row: row, column: 0), as: message.role)
    }
    rows.write(
      saving.text, at: Position(row: rows.size.rows - 1, column: width + 2), as: saving.role)
    return rows
  }

  private func findRow(_ line: FindLine, columns: Int) -> Frame {
    var row = Frame(size: Size(rows: 1, columns: columns))
    let shown = PlainText(line.query).text
    row.write(" / " + shown, at: Position(row: 0, column: 0), as: .heading)
    row.write(foundWords(line), at: Position(row: 0, column: shown.count + 6), as: .muted)
    row.cursor = Position(row: 0, column: shown.count + 3)
    return row
  }

  var hint: String {
    if case .opening(let question) = overlay { return language(question.hint) }
    if case .reader(let reader) = overlay {
      return reader.isSeeking
        ? language(TreatWords.seeking, PlainText(reader.query).text)
        : language(TreatWords.readerHint)
    }
    if overlay != nil { return language(EdgeWords.everyCommand) }
    guard let stage, let context else { return language(HomeWords.keys) }
    return panes.pane(of: stage).hint(in: context)
  }

  var saveWords: (text: String, role: StyleRole) {
    switch saving {
    case .nothingToSave: ("", .muted)
    case .saving: (language(SessionWords.saving), .muted)
    case .saved(let moment): (language(SessionWords.saved, clock.wall(moment)), .done)
    case .failed: (language(SessionWords.unsaved), .alarm)
    }
  }
}

extension Notice {
  var role: StyleRole {
    switch tone {
    case .plain: .body
    case .caution: .caution
    case .alarm: .alarm
    }
  }
}
