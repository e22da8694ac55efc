import Analgesia
import Bedside
import Clinical
import CursesTerminal

/// What the command line says about opening the program.
struct LaunchOptions {
  var store: String?
  var content: String?
  /// The site file, where one is named.
  var site: String?
  var theme = "ward-dark"
  var referenceSet = ReferenceSet.unitedKingdom
  /// A fixed time, for demonstrations and tests.
  var now: Moment?
  var colour = ColourChoice.asTheTerminalHas
  var glyphs: GlyphSet?
  var bell = Bell.silent

  /// `NO_COLOR` counts when it is set to anything but nothing.
  var colourChoice: ColourChoice {
    Places.environment("NO_COLOR") == nil ? colour : .none
  }

  var glyphSet: GlyphSet { glyphs ?? .ofLocale }
}
