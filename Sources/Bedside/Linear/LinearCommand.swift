/// A line a person typed, as the commands it stands for.
enum LinearCommand {
  /// The commands of a word that is known everywhere; `nil` is an answer to what is asked.
  static func commands(for line: String) -> [Command]? {
    let word = line.lowercased()
    if word.hasPrefix("find ") {
      return [.act(.find)] + word.dropFirst(5).map { .key(.typed($0)) } + [.key(.accept)]
    }
    return words[word].map { [$0] }
  }

  private static let words: [String: Command] = [
    "next": .key(.next), "back": .key(.previous), "down": .key(.down), "up": .key(.up),
    "left": .key(.left), "right": .key(.right), "enter": .key(.accept), "mark": .key(.tick),
    "next step": .program(.nextStep), "previous step": .program(.previousStep),
    "why": .program(.why), "flags": .program(.redFlags), "undo": .program(.undo),
    "redo": .program(.redo), "print": .program(.printPlan), "sign": .program(.sign),
    "home": .program(.home),
    "new": .program(.newCase), "resume": .program(.resume), "quit": .program(.quit),
    "close": .program(.back), "commands": .program(.commands), "beneath": .program(.nextPane),
    "add": .act(.add), "edit": .act(.edit), "decline": .act(.decline), "voice": .act(.otherVoice),
    "rotate": .act(.rotate), "reduce": .act(.taper), "own": .act(.ownDose),
    "tables": .act(.table), "protocols": .act(.cards),
  ]

  /// yes, no and ? where a question has the focus.
  static func answer(_ line: String) -> Command? {
    switch line.lowercased() {
    case "y", "yes": .key(.yes)
    case "n", "no": .key(.no)
    case "?", "unknown": .key(.notAsked)
    case _: nil
    }
  }
}
