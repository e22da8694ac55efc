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
    let left = min(46, size.columns / 2 + 6)
    drawList(flags, width: left, in: &frame, context)
    for row in 0..<size.rows {
      frame.write("│", at: Position(row: row, column: left), as: .frame)
    }
    let side = front(flags[min(cursor, flags.count - 1)], context)
      .frame(size: Size(rows: size.rows, columns: size.columns - left - 2))
    frame.paste(side, at: Position(row: 0, column: left + 2))
    if focus != .list, let cursor = side.cursor {
      frame.cursor = Position(row: cursor.row, column: cursor.column + left + 2)
    }
    return frame
  }

  private func drawList(
    _ flags: [RedFlag], width: Int, in frame: inout Frame, _ context: PaneContext
  ) {
    let rows = frame.size.rows
    let answered = flags.filter { !context.encounter.isUnanswered($0.code) }.count
    frame.write(
      context.say(FlagsWords.count, "\(answered)", "\(flags.count)"),
      at: Position(row: 0, column: 2), as: .heading)
    let top = max(0, cursor - (rows - 2))
    for (index, flag) in flags.enumerated().dropFirst(top).prefix(rows - 1) {
      let place = Position(row: index - top + 1, column: 0)
      let value = context.advice.evaluation.flags[flag.code] ?? .notAssessed
      let isFront = index == cursor
      frame.write(isFront && focus == .list ? ">" : " ", at: place, as: .focus)
      frame.write(
        mark(of: flag, value, context), at: place.moved(columns: 1),
        as: value == .present ? .alarm : .body)
      frame.write(
        flag.code.rawValue, at: place.moved(columns: 7), as: .muted)
      frame.write(
        flag.short, at: place.moved(columns: 11), width: max(1, width - 12),
        as: isFront ? .focus : value.role)
      if isFront && focus == .list { frame.cursor = place.moved(columns: 1) }
    }
  }

  private func mark(of flag: RedFlag, _ value: Finding, _ context: PaneContext) -> String {
    if value == .notAssessed, context.facts.flagReasons[flag.code] != nil { return "[ x ]" }
    return value.mark
  }

  private func front(_ flag: RedFlag, _ context: PaneContext) -> FlagView {
    FlagView(flag: flag, focus: focus, part: part, reason: reason, context: context)
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
