import CarePathway
import Clinical
import Terminal

extension FlagsPane {
  /// The fourteen questions on the left, the one in front in full on the right.
  func frame(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let flags = context.catalogue.pathway.flags
    guard !flags.isEmpty else {
      frame.write(context.say(FlagsWords.noContent), at: Position(row: 1, column: 2), as: .caution)
      return frame
    }
    guard size.columns >= 120 else { return narrow(flags, context, size: size) }
    let left = 62
    drawList(flags, room: Size(rows: size.rows, columns: left), in: &frame, context)
    for row in 0..<size.rows {
      frame.write("│", at: Position(row: row, column: left), as: .frame)
    }
    paste(front(flags, context), at: left + 2, in: &frame)
    return frame
  }

  /// Below 120 columns the list and the question in full take turns.
  private func narrow(_ flags: [RedFlag], _ context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    guard focus == .list else {
      paste(front(flags, context), at: 2, in: &frame)
      return frame
    }
    let foot = max(2, size.rows - flags.count - 2)
    drawList(
      flags, room: Size(rows: size.rows - foot, columns: size.columns), in: &frame, context)
    let flag = flags[min(cursor, flags.count - 1)]
    let lines = Paragraph(flag.question.clinician, width: size.columns - 4).lines
    for (offset, line) in lines.prefix(foot).enumerated() {
      frame.write(line, at: Position(row: size.rows - foot + offset, column: 2), as: .muted)
    }
    return frame
  }

  private func paste(_ view: FlagView, at column: Int, in frame: inout Frame) {
    let side = view.frame(
      size: Size(rows: frame.size.rows, columns: frame.size.columns - column - 1))
    frame.paste(side, at: Position(row: 0, column: column))
    guard focus != .list, let cursor = side.cursor else { return }
    frame.cursor = Position(row: cursor.row, column: cursor.column + column)
  }

  private func drawList(
    _ flags: [RedFlag], room: Size, in frame: inout Frame, _ context: PaneContext
  ) {
    let answered = flags.filter { !context.encounter.isUnanswered($0.code) }.count
    frame.write(
      context.say(FlagsWords.count, "\(answered)", "\(flags.count)"),
      at: Position(row: 0, column: 2), as: .heading)
    let top = max(0, cursor - (room.rows - 2))
    for (index, flag) in flags.enumerated().dropFirst(top).prefix(room.rows - 1) {
      let place = Position(row: index - top + 1, column: 0)
      let value = context.advice.evaluation.flags[flag.code] ?? .notAssessed
      let isFront = index == cursor
      if isFront && focus == .list { frame.write(">", at: place, as: .focus) }
      frame.write(
        mark(of: flag, value, context), at: place.moved(columns: 1),
        as: value == .present ? .alarm : .body)
      frame.write(
        flag.code.rawValue, at: place.moved(columns: 7), as: .muted)
      frame.write(
        flag.short, at: place.moved(columns: 11), width: min(48, max(1, room.columns - 12)),
        as: isFront ? .focus : value.role)
      if isFront && focus == .list { frame.cursor = place.moved(columns: 1) }
    }
  }

  private func mark(of flag: RedFlag, _ value: Finding, _ context: PaneContext) -> String {
    if value == .notAssessed, context.facts.flagReasons[flag.code] != nil { return "[ x ]" }
    return value.mark
  }

  private func front(_ flags: [RedFlag], _ context: PaneContext) -> FlagView {
    let flag = flags[min(cursor, flags.count - 1)]
    return FlagView(flag: flag, focus: focus, part: part, reason: reason, context: context)
  }
}

extension Position {
  func moved(columns: Int) -> Position { Position(row: row, column: column + columns) }
}

extension Finding {
  /// The answer as a mark that reads the same without colour.
  var mark: String {
    switch self {
    case .present: "[yes]"
    case .absent: "[no ]"
    case .notAssessed: "[ ? ]"
    }
  }

  var role: StyleRole {
    switch self {
    case .present: .caution
    case .absent: .muted
    case .notAssessed: .body
    }
  }
}
