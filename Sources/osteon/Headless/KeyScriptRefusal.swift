/// A token that is no key, with the line it stands on.
struct KeyScriptRefusal: Error, Equatable, CustomStringConvertible {
  let line: Int
  let token: String

  var description: String { ProgramWords.scriptRefused.text(String(line), token) }
}
