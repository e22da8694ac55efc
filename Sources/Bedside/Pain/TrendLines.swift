import Analgesia
import CarePathway
import Clinical
import Terminal

/// The pain of the last 14 days as a plot, with the fast doses and the decisions under it and the
/// same said in words.
struct TrendLines {
  let context: PaneContext
  let width: Int
  let height: Int

  private static let axis = 5
  private var say: Language { context.say }

  /// As many cells as let every day stand on one, equally far apart.
  private var columns: Int {
    let gaps = PainTrend.length - 1
    return max(1, (width - Self.axis - 1) / gaps) * gaps + 1
  }

  private var trend: PainTrend {
    PainTrend(
      context.facts, until: context.clock.local.day, offsetSeconds: context.clock.offsetSeconds)
  }

  /// Nothing while no worst pain is on record; the words only where there is room for them.
  var lines: [StyledLine] {
    let trend = trend
    guard !trend.scores.isEmpty else { return [] }
    let words = height < 12 ? [] : StyledLine.wrapped(inWords(trend), .muted, width: width)
    let events = events(trend).suffix(max(1, height - words.count - 8))
    let below = fastDoses(trend) + events + words
    let rows = max(2, min(8, height - 3 - below.count))
    return [StyledLine(say(TrendWords.heading), .heading)] + plot(trend, rows: rows)
      + [StyledLine("    └" + String(repeating: "─", count: columns), .frame)]
      + [StyledLine(days(of: trend), .muted)] + below
  }

  private func plot(_ trend: PainTrend, rows: Int) -> [StyledLine] {
    let plot = BraillePlot(
      trend.days.map { $0.worst?.value }, upTo: 10, columns: columns, rows: rows)
    let goal = context.facts.goals.painGoal
    let goalRow = goal.map { plot.row(of: $0, upTo: 10) }
    return plot.lines.enumerated().map { row, dots in
      let label = [10, 5, 0].first { plot.row(of: $0, upTo: 10) == row }
      let axis = (goalRow == row ? goal : label).map { "\($0)" } ?? ""
      let line = goalRow == row ? dots.replacing(" ", with: "·") : dots
      return StyledLine(
        String(repeating: " ", count: Self.axis - 1 - axis.count) + axis + "┤" + line,
        goalRow == row ? .done : .body)
    }
  }

  /// The first and the last day under the ends of the plot.
  private func days(of trend: PainTrend) -> String {
    guard let first = trend.days.first?.day, let last = trend.days.last?.day else { return "" }
    let (from, to) = (short(first), short(last))
    return String(repeating: " ", count: Self.axis)
      + from.padded(max(1, columns - to.count)) + to
  }

  private func short(_ day: CalendarDay) -> String { String(day.description.dropFirst(5)) }

  /// The rescue doses of each day under its place in the plot; "+" is ten or more.
  private func fastDoses(_ trend: PainTrend) -> [StyledLine] {
    guard trend.days.contains(where: { $0.fastDoses != nil }) else { return [] }
    var row = [Character](repeating: " ", count: columns)
    for (index, day) in trend.days.enumerated() {
      let place = index * (columns - 1) / (PainTrend.length - 1)
      row[place] = day.fastDoses.map { $0 < 10 ? Character("\($0)") : "+" } ?? "?"
    }
    return [StyledLine(say(TrendWords.fastDoses).padded(Self.axis) + String(row))]
  }

  private func events(_ trend: PainTrend) -> [StyledLine] {
    trend.events.suffix(3).flatMap { place, event in
      StyledLine.wrapped(
        short(trend.days[place].day) + " " + text(of: event), width: width, after: "▲ ")
    }
  }

  private func text(of event: PainTrend.Event) -> String {
    let drugLine = DrugLine(say: say)
    func dose(_ dose: OfferedDose) -> String {
      let amount = dose.lines.first.map(drugLine.amount) ?? ""
      return dose.names(in: context.catalogue.pathway.formulary) + " " + amount
    }
    switch event {
    case .treatment(let kind, let gray):
      let name = kind.split(separator: "-").joined(separator: " ")
      return gray.map { say(TrendWords.gray, name, "\($0)") } ?? name
    case .accepted(let offer): return say(TrendWords.accepted, dose(offer))
    case .declined(let offer): return say(TrendWords.declined, dose(offer))
    }
  }

  /// "Worst pain, last 14 days: from 4 to 7, rising. Last three days 6, 7, 6."
  private func inWords(_ trend: PainTrend) -> String {
    let newest = trend.days.suffix(3)
    let scores = newest.map { $0.worst?.description ?? say(PainWords.notAsked) }
    let doses = newest.map { $0.fastDoses.map(String.init) ?? say(PainWords.notAsked) }
    return pain(trend, scores.joined(separator: ", "))
      + (newest.allSatisfy { $0.fastDoses == nil }
        ? "" : " " + say(TrendWords.dosesInWords, doses.joined(separator: ", ")))
  }

  private func pain(_ trend: PainTrend, _ newest: String) -> String {
    guard let course = trend.course, let first = trend.scores.first, let last = trend.scores.last
    else { return say(TrendWords.single, trend.scores.last?.description ?? "", newest) }
    return say(TrendWords.inWords, "\(first)", "\(last)", say(course.word), newest)
  }
}
