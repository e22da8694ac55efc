import Analgesia
import Clinical
import Documents

/// The regimen of one question on the command line, as of one moment.
struct AskedRegimen {
  var takes: [String] = []
  var rescues: [String] = []
  /// How many of the rescue doses were for movement.
  var incident = 0
  var changedHoursAgo: Int?

  /// Reads the lines: what is no line is refused as input, what is no dose by its code.
  func lines(in formulary: Formulary, at now: Moment) throws -> [RegimenLine] {
    var lines: [RegimenLine] = []
    for text in takes {
      let taken = try TakenLine(text, field: "--take")
      var line = try taken.entry.read(in: formulary)
      line.since = taken.days.map { .instant(now.adding(hours: -24 * $0)) }
      line.lastChanged = changedHoursAgo.map { .instant(now.adding(hours: -$0)) } ?? line.since
      lines.append(line)
    }
    var moving = incident
    for text in rescues {
      let taken = try TakenLine(text, field: "--rescue")
      var entry = taken.entry
      entry.schedule = .rescue
      var line = try entry.read(in: formulary)
      for index in 0..<taken.times {
        let reason: DoseTaken.Reason = moving > 0 ? .incident : .background
        moving -= 1
        let at = now.adding(seconds: -(index + 1) * 86_400 / (taken.times + 1))
        line.taken.append(DoseTaken(at: at, reason: reason))
      }
      lines.append(line)
    }
    return lines
  }
}
