import Bedside
import CursesTerminal
import Foundation
import Terminal

/// Opens the terminal program; the content and the archive are read after the first frame.
struct Opening {
  let options: LaunchOptions

  init(_ options: LaunchOptions) { self.options = options }

  /// Ends with 128 and the signal's number when a signal ended the session, as a shell expects.
  ///
  /// The terminal is given back first. The archive needs no closing: it is left as a power cut
  /// would leave it, and the kernel takes the memory sooner than the program can give it back.
  func run() {
    var house = House(options: options)
    var session = Session(clock: house.clock, freshKeys: [])
    session.bell = options.bell
    play(&session, in: &house)
    let status: Int32
    if case .signal(let signal) = session.ending { status = 128 + signal } else { status = 0 }
    withExtendedLifetime((house, session)) { Foundation.exit(status) }
  }

  /// The terminal is given back before this returns.
  private func play(_ session: inout Session, in house: inout House) {
    let (theme, notice) = firstTheme()
    if let notice { session.tell(notice) }
    do {
      var terminal = try CursesTerminal(
        theme: theme, colour: options.colourChoice, glyphs: options.glyphSet)
      Bedside.run(&session, on: &terminal, outside: &house)
    } catch {
      FileHandle.standardError.write(Data((OpeningWords.noTerminal.english + "\n").utf8))
      Foundation.exit(5)
    }
  }

  /// The chosen theme, or the bare one and what is wrong with the file.
  private func firstTheme() -> (Theme, Notice?) {
    do {
      let folder = Places.themes(content: try Places.content(given: options.content))
      return (try ThemeShelf.theme(options.theme, in: folder), nil)
    } catch {
      return (.bare, Notice("\(error)", tone: .caution))
    }
  }
}
