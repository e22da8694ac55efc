import Bedside
import CursesTerminal
import Foundation
import Terminal

/// Opens the terminal program: the first frame before anything is read from disk.
struct Opening {
  let options: LaunchOptions

  init(_ options: LaunchOptions) { self.options = options }

  func run() {
    var house = House(options: options)
    var session = Session(clock: house.clock, freshKeys: [])
    guard var terminal = CursesTerminal(theme: .plain, colour: options.colour.depth) else {
      FileHandle.standardError.write(Data((OpeningWords.noTerminal.english + "\n").utf8))
      Foundation.exit(5)
    }
    Bedside.run(&session, on: &terminal, outside: &house)
  }
}
