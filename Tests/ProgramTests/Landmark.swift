/// Words that stand on a screen once it is there, in the order in which a first paint writes them.
enum Landmark {
  static let home = "F10Quit"
  static let tooSmall = "needs 80 x 24"
}
