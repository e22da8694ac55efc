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
  static func main() {
    guard CommandLine.arguments.count == 2 else { exit(2) }
    do {
      print(try highest(in: CommandLine.arguments[1]))
    } catch {
      let line = error.advice + "\n"
      write(2, line, line.utf8.count)
      exit(1)
    }
  }

  private static func highest(in path: String) throws(StoreFinding) -> Int {
    let now = Moment(seconds: Int(time(nil)))
    let store = try EventRecords(.practice, at: path, now: now)
    if let finding = store.finding { throw finding }
    let verified = try store.verify()
    var texts: [String?] = []
    for entry in try store.encounters().reversed() {
      texts += try store.events(of: entry.encounter).map(\.payload.text)
    }
    for (index, text) in texts.enumerated() where text != "{\"answer\":\(index + 1)}" {
      throw .damaged(.chain(at: index + 1))
    }
    return verified.events
  }
}
