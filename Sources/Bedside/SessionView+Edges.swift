import CarePathway
import Clinical
import Terminal

extension Session {
  func titleRow(columns: Int) -> Frame {
    var row = Frame(size: Size(rows: 1, columns: columns))
    let left = " OSTEON    " + titleWords
    let label = open?.encounter.facts.person.label.map { PlainText($0).text } ?? ""
    let right = label + "  " + clock.local.clock + " "
    row.write(left, at: Position(row: 0, column: 0), width: columns, as: .keyBar)
    let mark = signOffMark
    row.write(
      mark, at: Position(row: 0, column: max(left.count + 2, (columns - mark.count) / 2)),
      as: .keyBar)
    row.write(
      right, at: Position(row: 0, column: max(0, columns - right.count)), as: .keyBar)
    return row
  }

  /// Says on every screen that nobody has signed the content off, until somebody has.
  private var signOffMark: String {
    switch catalogue.standing {
    case .loading: ""
    case .sound(let seal):
      isExpired
        ? language(ReviewWords.mark)
        : seal.signedBy == nil ? language(EdgeWords.notSigned) : ""
    case .defective: language(EdgeWords.contentDefect)
    }
  }

  /// The content is past its review date and its grace.
  private var isExpired: Bool {
    guard case .sound(let seal) = catalogue.standing else { return false }
    return !ContentReview(by: seal.reviewBy, on: clock.local.day).allowsDoses
  }

  /// The rows below the title while no case is open.
  var standingLines: [String] {
    let review = ReviewBanner(catalogue.standing, on: clock.local.day, say: language).lines
    return isExpired ? review.map(\.text) : [standingLine]
  }

  /// The role of these rows while no case is open: an alarm where nothing is dosed.
  var standingRole: StyleRole { isExpired ? .alarm : catalogue.standing.role }

  private var titleWords: String {
    if case .interrupt = overlay { return language(EdgeWords.redFlagTitle) }
    return stage.map { language(StageWords.long($0)) } ?? language(HomeWords.mode)
  }

  /// Which content is in use, and whether it may be dosed from.
  var standingLine: String {
    switch catalogue.standing {
    case .loading: language(HomeWords.noPatient) + "  " + language(HomeWords.contentLoading)
    case .sound(let seal):
      language(HomeWords.noPatient) + "  "
        + language(
          seal.signedBy == nil ? HomeWords.contentSound : HomeWords.contentSigned,
          seal.referenceSet, String(seal.hash.prefix(12)), seal.signedBy ?? "")
    case .defective(let problems):
      language(HomeWords.contentDefective, problems.first ?? "")
    }
  }

  func blank(size: Size) -> Frame {
    var frame = Frame(size: size)
    let middle = size.rows / 2
    let lines = [language(EdgeWords.blank), language(EdgeWords.anyKey)]
    for (offset, line) in lines.enumerated() {
      frame.write(
        line, at: Position(row: middle + offset, column: max(0, (size.columns - line.count) / 2)),
        as: .muted)
    }
    if open?.encounter.interrupts.open.isEmpty == false {
      let line = language(EdgeWords.unresolved)
      frame.write(
        line,
        at: Position(row: middle + 3, column: max(0, (size.columns - line.count) / 2)), as: .alarm)
    }
    frame.cursor = Position(row: middle, column: 0)
    return frame
  }

  /// What fits in a window below 80 by 24: what to do, and what is open.
  func tooSmall(size: Size) -> Frame {
    var frame = Frame(size: size)
    var lines: [(String, StyleRole)] = [
      (language(EdgeWords.tooSmall, "\(size.columns)", "\(size.rows)"), .heading),
      (language(EdgeWords.makeBigger), .body), (language(EdgeWords.kept), .muted),
    ]
    if let context {
      let alarms = AlertLane(context: context).lines
      lines.insert(contentsOf: alarms.map { ($0.text, $0.role) }, at: 0)
    }
    for (row, line) in lines.enumerated() {
      frame.write(line.0, at: Position(row: row, column: 1), as: line.1)
    }
    frame.cursor = Position(row: 0, column: 0)
    return frame
  }
}

extension ContentStanding {
  var role: StyleRole {
    switch self {
    case .loading, .sound: .muted
    case .defective: .alarm
    }
  }
}
