import Analgesia
import CarePathway
import Clinical
import Terminal

/// What is taken, as the right side of the Pain step lists it, and where the focus stands in it.
struct RegimenLines {
  let context: PaneContext
  let width: Int
  /// The focused row; `nil` while the focus is elsewhere.
  let focus: String?

  private(set) var lines: [StyledLine] = []
  private(set) var focusLine: Int?

  init(_ rows: [RegimenRow], context: PaneContext, width: Int, focus: String?) {
    self.context = context
    self.width = width
    self.focus = focus
    for kind in RegimenRow.Kind.allCases { add(rows.filter { $0.kind == kind }, of: kind) }
    addTotals()
    mark(PainPane.addition)
    lines.append(
      StyledLine(
        cursor(PainPane.addition) + say(PainWords.addRow), role(PainPane.addition, or: .muted)))
  }

  private var say: Language { context.say }

  private mutating func add(_ rows: [RegimenRow], of kind: RegimenRow.Kind) {
    guard !rows.isEmpty || kind == .regular else { return }
    lines.append(StyledLine(say(kind.heading), .heading))
    if rows.isEmpty { lines.append(StyledLine("  " + say(PainWords.nothingRecorded), .muted)) }
    for row in rows { add(row) }
  }

  private mutating func add(_ row: RegimenRow) {
    mark(row.id)
    lines += StyledLine.wrapped(
      row.title, role(row.id, or: .body), width: width, after: cursor(row.id))
    if !row.dose.isEmpty {
      lines += StyledLine.wrapped(row.dose, .dose, width: width, after: "    ")
    }
    if let problem = row.problem {
      lines += StyledLine.wrapped(problem, .caution, width: width, after: "  ▲ ")
    }
  }

  private mutating func addTotals() {
    guard let review = context.advice.opioid, !review.patient.opioids.isEmpty else { return }
    let taken = review.patient.opioids.flatMap { line in
      line.taken(inLast: 24, before: review.patient.now)
    }
    let other = taken.filter { $0.reason != .background }.count
    if review.patient.opioids.contains(where: { !$0.isRegular }) {
      lines.append(StyledLine(say(PainWords.used, "\(taken.count)", "\(other)")))
      lines += RescueClockLines(context: context, width: width).lines
    }
    switch review.total {
    case .success(let total):
      lines.append(StyledLine(say(PainWords.total, total.oralMorphine.decimal(places: 0))))
    case .failure(let refusal):
      lines += StyledLine.wrapped(
        refusal.problem(in: say), .caution, width: width, after: "▲ ")
    }
  }

  private mutating func mark(_ id: String) {
    if focus == id { focusLine = lines.count }
  }

  private func cursor(_ id: String) -> String { focus == id ? "> " : "  " }

  private func role(_ id: String, or other: StyleRole) -> StyleRole {
    focus == id ? .focus : other
  }
}

extension RegimenRow.Kind {
  fileprivate var heading: PainWords {
    switch self {
    case .regular: .byTheClock
    case .rescue: .whenNeeded
    case .other: .also
    }
  }
}
