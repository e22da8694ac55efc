import PseudoTerminal

/// How a program is started for one test; Osteon unless another is named.
struct Launch {
  var program = ProgramBinary.path
  var arguments: [String] = []
  var environment: [String: String]
  var rows = 24
  var columns = 80
  var input = pty_input_terminal

  init(in folder: ScratchFolder) {
    environment = folder.environment()
  }

  init(in folder: ScratchFolder, term: String, locale: String) {
    environment = folder.environment(term: term, locale: locale)
  }
}
