import CarePathway
import Clinical
import Terminal

/// One row of the plan as the lines it takes: nothing in it is cut.
struct PlanLines {
  let texts: [String]
  let isUrgent: Bool

  var height: Int { texts.count }

  init(_ row: PlanRow, _ width: Int, _ context: PaneContext) {
    let columns = PlanPane.Columns(width: width)
    let title = context.catalogue.pathway.need(row.need)?.title ?? row.need
    let who = row.who.split(separator: "-").joined(separator: " ")
    let cells = [
      Paragraph(title, width: columns.need - 1).lines,
      Paragraph(context.shown(row.action), width: columns.action - 1).lines,
      Paragraph(who, width: columns.who - 1).lines,
      Paragraph(row.by, width: columns.by - 1).lines,
      [context.say(PlanWords.word(for: row.state))],
      columns.rules > 0
        ? Paragraph(row.rules.joined(separator: " "), width: columns.rules - 1).lines : [],
    ]
    texts = (0..<(cells.map(\.count).max() ?? 1)).map { line in
      columns.text(cells.map { $0.indices.contains(line) ? $0[line] : "" })
    }
    isUrgent = row.urgency.map { $0 <= .sameDay } == true
  }
}
