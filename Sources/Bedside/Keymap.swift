public import Terminal

/// The one list of keys.
///
/// Function keys are never the only way: every one has a letter too.
public struct Keymap: Equatable, Sendable {
  public let bindings: [KeyBinding]
  private let commands: [Key: Command]

  public init(bindings: [KeyBinding]) {
    self.bindings = bindings
    commands = Dictionary(bindings.map { ($0.key, $0.command) }) { first, _ in first }
  }

  public static let standard = Keymap(bindings: functionKeys + movement + letters + controls)

  /// What `key` asks for where `context` has the focus.
  public func command(for key: Key, in context: KeyContext) -> Command? {
    if case .character(let character) = key, let own = context.meaning(of: character) {
      return .key(own)
    }
    return commands[key]
  }

  /// Letters that mean the same on every form; a choice is not made with them.
  static let everywhere = "hjklgynewopquxa"
  /// The same, and the acts of the Pain step.
  static let inPain = everywhere + "rdmtv"

  /// The first key bound to `command`, for the key bar and the list of commands.
  public func key(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.key
  }

  private static let functionKeys: [KeyBinding] = [
    program(.function(1), .commands), program(.function(2), .commands),
    program(.control("p"), .commands), act(.function(3), .find), act(.function(4), .edit),
    program(.function(5), .why), program(.function(6), .nextPane),
    program(.control("w"), .nextPane), program(.function(7), .redFlags),
    program(.function(8), .undo), program(.function(9), .printPlan),
    program(.function(10), .quit),
  ]

  private static let movement: [KeyBinding] = [
    key(.up, .up), key(.down, .down), key(.left, .left), key(.right, .right),
    key(.tab, .next), key(.backTab, .previous), key(.enter, .accept),
    key(.home, .first), key(.end, .last), key(.pageUp, .pageUp), key(.pageDown, .pageDown),
    key(.control("b"), .pageUp), key(.control("f"), .pageDown), key(.backspace, .erase),
    key(.delete, .erase), key(.control("u"), .clear),
    key(.character("h"), .left), key(.character("j"), .down), key(.character("k"), .up),
    key(.character("l"), .right), key(.character("g"), .first), key(.character("G"), .last),
    key(.character(" "), .tick), key(.character("y"), .yes), key(.character("n"), .no),
    program(.escape, .back), program(.control("c"), .back),
    program(.character("["), .previousStep), program(.character("]"), .nextStep),
  ]

  private static let letters: [KeyBinding] = [
    program(.character("?"), .commands), program(.character(":"), .commands),
    act(.character("/"), .find), act(.character("e"), .edit), program(.character("w"), .why),
    program(.character("o"), .nextPane), program(.character("!"), .redFlags),
    program(.character("u"), .undo), program(.character("U"), .redo),
    program(.character("p"), .printPlan), program(.character("q"), .quit),
    program(.character("S"), .sign),
    act(.character("x"), .decline), act(.character("a"), .add),
    act(.character("v"), .otherVoice), act(.character("r"), .rotate),
    act(.character("d"), .taper), act(.character("m"), .ownDose), act(.character("t"), .table),
    act(.character("i"), .cards),
    program(.character("L"), .lock),
  ]

  private static let controls: [KeyBinding] = [
    program(.control("l"), .redraw), program(.control("r"), .readField),
    program(.control("z"), .suspend), program(.control("t"), .nextTheme),
  ]

  private static func key(_ key: Key, _ field: FieldKey) -> KeyBinding {
    KeyBinding(key: key, command: .key(field))
  }

  private static func act(_ key: Key, _ act: PaneAct) -> KeyBinding {
    KeyBinding(key: key, command: .act(act))
  }

  private static func program(_ key: Key, _ program: ProgramCommand) -> KeyBinding {
    KeyBinding(key: key, command: .program(program))
  }
}

extension KeyContext {
  /// What the focused thing makes of a printable key; `nil` leaves it to the list of keys.
  fileprivate func meaning(of character: Character) -> FieldKey? {
    switch self {
    case .plain: nil
    case .text: .typed(character)
    case .figures: character.isFigure ? .typed(character) : nil
    case .question: character == "?" ? .notAsked : character.isNumber ? .typed(character) : nil
    case .letters(let own): own.contains(character) ? .typed(character) : nil
    }
  }
}

extension Character {
  /// A comma is let through so that the field can say what to type instead.
  fileprivate var isFigure: Bool { isASCII && (isNumber || self == "." || self == ",") }
}
