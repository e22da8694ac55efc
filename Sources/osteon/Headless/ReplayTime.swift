import Clinical

/// The clock of a replay: it stands where the script stands.
///
/// A class because the terminal moves it and the outside reads it.
final class ReplayTime {
  let start: Moment
  let offsetSeconds: Int
  var milliseconds = 0

  init(start: Moment, offsetSeconds: Int) {
    self.start = start
    self.offsetSeconds = offsetSeconds
  }

  var now: Moment { start.adding(seconds: milliseconds / 1_000) }
}
