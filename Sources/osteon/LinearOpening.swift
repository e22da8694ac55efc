import Bedside
import Clinical
import CursesTerminal
import Foundation

/// `osteon --linear`: the program on standard input and output, a line at a time.
struct LinearOpening {
  let options: LaunchOptions

  init(_ options: LaunchOptions) { self.options = options }

  func run() {
    var house = House(options: options)
    var linear = LinearSession(Session(clock: house.clock, freshKeys: []))
    linear.update { session in
      session.bell = options.bell
      house.prepare(&session)
    }
    say(linear.greeting())
    while let line = readLine() {
      for effect in linear.handle(line, clock: house.clock) {
        switch effect {
        case .quit: return linear.update { house.finish(&$0) }
        case .ring: say("\u{7}")
        case .record, .open, .printPlan, .loadReader, .loadContent, .loadDrugs, .useNextTheme,
          .redraw,
          .suspend:
          linear.update { house.carryOut(effect, &$0) }
        }
      }
      say(linear.report())
    }
  }

  private func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }
}
