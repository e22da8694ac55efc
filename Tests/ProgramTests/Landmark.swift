/// Words that stand on a screen once it is there, in the order in which a first paint writes them.
enum Landmark {
  static let home = "F10Quit"
  /// The same where the key bar is written out.
  static let wide = "F10 Quit"
  static let tooSmall = "needs 80 x 24"
}
