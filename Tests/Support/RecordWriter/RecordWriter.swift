import Clinical
import Glibc
import Records

/// Appends the numbers after START to a store, and prints each one once its commit has returned.
///
///     RecordWriter STORE START [COUNT]
///
/// Killed at random moments, or traced and replayed as if the power had failed, it shows whether
/// what was acknowledged is on the disk.
@main
enum RecordWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let start = Int(arguments[2]) else { exit(2) }
    let count = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 1_000_000_000
    let now = Moment(seconds: Int(time(nil)))
    let store = try EventRecords(.practice, at: arguments[1], now: now)
    let encounter = EncounterID()
    for number in (start + 1)..<(start + 1 + count) {
      try store.append([Payload("{\"answer\":\(number)}")], to: encounter)
      let line = "\(number)\n"
      write(1, line, line.utf8.count)
    }
  }
}
