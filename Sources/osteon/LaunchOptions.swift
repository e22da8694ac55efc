import Clinical

/// What the command line says about opening the program.
struct LaunchOptions {
  var store: String?
  var content: String?
  var theme = "ward-dark"
  var referenceSet = "uk-2026"
  /// A fixed time, for demonstrations and tests.
  var now: Moment?
  var colour = Colouring.asTerminal
  var glyphs = GlyphChoice.asLocale

  enum Colouring {
    case asTerminal
    case none
  }

  enum GlyphChoice {
    case asLocale
    case ascii
  }
}
