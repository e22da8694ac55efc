import ArgumentParser

/// A part of the program that is planned and named, and not there yet.
enum NotBuilt: String {
  case practice, learn, records, rules, sources, themes
  case mouse = "--mouse"
  case spoken = "--spoken without --linear"
  case pathway = "check --pathway"
  case cases = "check --cases"
  case bsa = "calc bsa"
  case bmi = "calc bmi"
  case axial = "calc axial"
  case harrington = "calc harrington"
  case escc = "calc escc"
  case noms = "calc noms"
  case tokuhashi = "calc tokuhashi"
  case tomita = "calc tomita"
  case katagiri = "calc katagiri"
  case ecog = "calc ecog"
  case g8 = "calc g8"
  case phq4 = "calc phq4"
  case units = "calc units"

  /// Says so on the error stream and gives the status to leave with.
  var exit: ExitCode {
    Output.message(ProgramWords.notBuilt.text(rawValue))
    return ExitStatus.environment.exit
  }
}
