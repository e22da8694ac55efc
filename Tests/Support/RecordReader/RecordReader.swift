import Clinical
import Glibc
import Records

/// Opens a store, verifies the whole of it and prints the highest number it holds.
///
///     RecordReader STORE
///
/// Exits with 1 when the store is damaged, or when a number is missing on the way.
@main
enum RecordReader {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { exit(2) }
    let now = Moment(seconds: Int(time(nil)))
    let store = try EventRecords(.practice, at: CommandLine.arguments[1], now: now)
    if let finding = store.finding { refuse(finding.advice) }
    let verified = try store.verify()
    let numbers = try store.encounters().reversed().flatMap { entry in
      try store.events(of: entry.encounter).map(\.payload.text)
    }
    guard numbers == (0..<verified.events).map({ "{\"answer\":\($0 + 1)}" }) else {
      refuse("The numbers have a gap.")
    }
    print(verified.events)
  }

  private static func refuse(_ reason: String) -> Never {
    let line = reason + "\n"
    write(2, line, line.utf8.count)
    exit(1)
  }
}
