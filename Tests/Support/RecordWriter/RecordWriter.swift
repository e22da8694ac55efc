import Clinical
import Glibc
import Records

/// Appends the numbers after START to a store, and prints each one once its commit has returned.
///
///     RecordWriter STORE START [COUNT]
///
/// Killed at random moments, or traced and replayed as if the power had failed, it shows whether
/// what was acknowledged is on the disk. A refused commit is tried once more, as a person would.
@main
enum RecordWriter {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let start = Int(arguments[2]) else { exit(2) }
    let count = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 1_000_000_000
    do {
      let now = Moment(seconds: Int(time(nil)))
      let store = try EventRecords(.practice, at: arguments[1], now: now)
      let encounter = EncounterID()
      for number in (start + 1)..<(start + 1 + count) {
        try save(number, of: encounter, in: store)
        say("\(number)\n", on: 1)
      }
    } catch {
      say("\(error)\n", on: 2)
      exit(5)
    }
  }

  private static func save(
    _ number: Int, of encounter: EncounterID, in store: EventRecords
  ) throws(CommitRefusal) {
    let payload = Payload("{\"answer\":\(number)}")
    do {
      try store.append([payload], to: encounter)
    } catch {
      say("\(error), once more\n", on: 2)
      try store.append([payload], to: encounter)
    }
  }

  private static func say(_ line: String, on descriptor: Int32) {
    write(descriptor, line, line.utf8.count)
  }
}
