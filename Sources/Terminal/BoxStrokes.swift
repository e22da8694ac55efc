/// The box-drawing characters as strokes for a picture, so that lines meet in any viewer's font.
///
/// Paths run in a cell of 10 by 19 from its upper left corner, in SVG's relative commands.
enum BoxStrokes {
  static func path(_ scalar: UInt32) -> String? { paths[scalar] }

  private static let paths: [UInt32: String] = Dictionary(
    uniqueKeysWithValues: drawn.map { ($0.0.value, $0.1) })

  private static let drawn: [(Unicode.Scalar, String)] = [
    ("─", "m0 9.5h10"), ("╴", "m0 9.5h5"), ("╶", "m5 9.5h5"),
    ("│", "m5 0v19"), ("┃", "m4.5 0v19m1-19v19"),
    ("┌", "m5 19v-9.5h5"), ("┐", "m0 9.5h5v9.5"), ("└", "m5 0v9.5h5"), ("┘", "m0 9.5h5v-9.5"),
    ("├", "m5 0v19m0-9.5h5"), ("┤", "m5 0v19m0-9.5h-5"),
    ("┬", "m0 9.5h10m-5 0v9.5"), ("┴", "m0 9.5h10m-5 0v-9.5"), ("┼", "m0 9.5h10m-5-9.5v19"),
    ("╭", "m5 19v-4.5q0-5 5-5"), ("╮", "m0 9.5q5 0 5 5v4.5"),
    ("╯", "m0 9.5q5 0 5-5v-4.5"), ("╰", "m5 0v4.5q0 5 5 5"),
    ("╱", "m0 19l10-19"), ("╲", "m0 0l10 19"),
    ("═", "m0 7.5h10m-10 4h10"), ("║", "m3 0v19m4-19v19"),
    ("╔", "m3 19v-11.5h7m-3 11.5v-7.5h3"), ("╗", "m0 7.5h7v11.5m-7-7.5h3v7.5"),
    ("╚", "m3 0v11.5h7m-3-11.5v7.5h3"), ("╝", "m0 11.5h7v-11.5m-7 7.5h3v-7.5"),
    ("╠", "m3 0v19m4-19v7.5h3m-3 11.5v-7.5h3"), ("╣", "m7 0v19m-4-19v7.5h-3m3 11.5v-7.5h-3"),
  ]
}
