/// Turns the bytes a terminal sends into keys and pastes.
///
/// A value without clock or terminal, so that every split and every piece of garbage can be tried
/// in a test. A sequence it does not know is swallowed whole: a digit inside a mouse report must
/// never become an answer.
public struct KeyDecoder: Sendable {
  /// How long an unfinished sequence is waited for before it is given up.
  public static let patience = 600
  /// How long a paste may pause; longer, because its rest would be taken for typed keys.
  public static let pastePatience = 5_000
  /// The part of a paste that is kept; the rest is swallowed.
  public static let pasteLimit = 65_536

  private let escapeDelay: Int
  private var state = State.ground
  private var touched = 0
  /// Until then a bracket may still belong to an Esc that a slow line sent alone.
  private var lateUntil = Int.min
  private var pasted: [UInt8] = []
  private var found: [Input] = []

  /// - Parameter escapeDelay: After so many milliseconds without a successor, Esc is the Esc key.
  public init(escapeDelay: Int = 25) { self.escapeDelay = escapeDelay }

  private enum State: Equatable {
    case ground
    case escape
    /// Esc and a character that may open a longer sequence or be a key pressed with Alt.
    case opened(UInt8)
    case control([UInt8])
    case singleShift(Arrival)
    case string(StringKind)
    case stringEscape
    case intermediate
    case linuxFunction
    case mouse(remaining: Int)
    case character([UInt8], length: Int)
    /// The bytes of a paste, and how many of those that end it have come.
    case paste(matched: Int)
  }

  private enum StringKind: Equatable { case command, other }
  /// Whether a sequence came right behind its Esc or after Esc had been taken for a key.
  private enum Arrival: Equatable { case prompt, late }

  /// The inputs that these bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>, at milliseconds: Int) -> [Input] {
    feed(ArraySlice(bytes), at: milliseconds)
  }

  /// The same for bytes as the terminal hands them over, key by key.
  public mutating func feed(_ bytes: ArraySlice<UInt8>, at milliseconds: Int) -> [Input] {
    settle(at: milliseconds)
    touched = milliseconds
    for byte in bytes { take(byte) }
    return drain()
  }

  /// When an unfinished sequence resolves itself; `nil` when nothing is pending.
  public var deadline: Int? {
    switch state {
    case .ground: nil
    case .escape, .opened: touched + escapeDelay
    case .paste: touched + KeyDecoder.pastePatience
    case .control, .singleShift, .string, .stringEscape, .intermediate, .linuxFunction, .mouse,
      .character:
      touched + KeyDecoder.patience
    }
  }

  /// The inputs that waiting has completed: a lone Esc, a paste whose end was lost.
  public mutating func expire(at milliseconds: Int) -> [Input] {
    settle(at: milliseconds)
    return drain()
  }

  private mutating func drain() -> [Input] {
    defer { found = [] }
    return found
  }
}

extension KeyDecoder {
  private mutating func settle(at milliseconds: Int) {
    guard let deadline, deadline <= milliseconds else { return }
    switch state {
    case .escape:
      found.append(.key(.escape))
      lateUntil = deadline + KeyDecoder.patience
    case .opened(let byte): found.append(.key(.alt(KeyDecoder.character(byte))))
    case .singleShift(.late): found.append(.key(.character("O")))
    case .singleShift(.prompt): found.append(.key(.alt("O")))
    case .paste: finishPaste()
    case .ground, .control, .string, .stringEscape, .intermediate, .linuxFunction, .mouse,
      .character:
      break
    }
    state = .ground
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .opened(let introducer): takeOpened(introducer, byte)
    case .control(let parameters): takeControl(parameters, byte)
    case .singleShift(let arrival): takeSingleShift(byte, arrival)
    case .string(let kind): takeString(byte, kind)
    case .stringEscape: takeStringEscape(byte)
    case .intermediate: takeIntermediate(byte)
    case .linuxFunction: finish(byte < 0x20 ? nil : KeyDecoder.linuxFunction(byte))
    case .mouse(let remaining): state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
    case .character(let bytes, let length): takeCharacter(bytes, length, byte)
    case .paste(let matched): takePaste(byte, matched)
    }
  }

  private mutating func finish(_ key: Key?) {
    state = .ground
    if let key { found.append(.key(key)) }
  }

  private mutating func takeGround(_ byte: UInt8) {
    let isLate = touched <= lateUntil
    lateUntil = Int.min
    switch byte {
    case UInt8(ascii: "[") where isLate: state = .control([])
    case UInt8(ascii: "O") where isLate: state = .singleShift(.late)
    case 0x1B: state = .escape
    case 0..<0x20, 0x7F: finish(KeyDecoder.control(byte))
    case 0x20...0x7E: finish(.character(KeyDecoder.character(byte)))
    case 0x80...0x9F: takeC1(byte)
    case 0xC2...0xDF: state = .character([byte], length: 2)
    case 0xE0...0xEF: state = .character([byte], length: 3)
    case 0xF0...0xF4: state = .character([byte], length: 4)
    default: state = .ground
    }
  }

  private mutating func takeC1(_ byte: UInt8) {
    switch byte {
    case 0x8F: state = .singleShift(.prompt)
    case 0x9B: state = .control([])
    case 0x9D: state = .string(.command)
    case 0x90, 0x98, 0x9E, 0x9F: state = .string(.other)
    default: state = .ground
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .singleShift(.prompt)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"), 0x20...0x2F:
      state = .opened(byte)
    case UInt8(ascii: "0"): finish(.function(10))
    case UInt8(ascii: "1")...UInt8(ascii: "9"): finish(.function(Int(byte - UInt8(ascii: "0"))))
    case 0x30...0x7E: finish(.alt(KeyDecoder.character(byte)))
    default:
      found.append(.key(.escape))
      takeGround(byte)
    }
  }

  private mutating func takeOpened(_ introducer: UInt8, _ byte: UInt8) {
    switch introducer {
    case 0x20...0x2F:
      state = .intermediate
      takeIntermediate(byte)
    case UInt8(ascii: "]"):
      state = .string(.command)
      takeString(byte, .command)
    default:
      state = .string(.other)
      takeString(byte, .other)
    }
  }
}

extension KeyDecoder {
  private mutating func takeIntermediate(_ byte: UInt8) {
    switch byte {
    case 0x20...0x2F: state = .intermediate
    case 0x30...0x7E: state = .ground
    default: takeGround(byte)
    }
  }

  private mutating func takeControl(_ parameters: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x20...0x3F: state = .control(parameters.count < 64 ? parameters + [byte] : parameters)
    case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(remaining: 3)
    case UInt8(ascii: "[") where parameters.isEmpty: state = .linuxFunction
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8):
      state = .paste(matched: 0)
    case 0x40...0x7E: finish(KeyDecoder.control(parameters, byte))
    case 0x18, 0x1A: state = .ground
    default: takeGround(byte)
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8, _ arrival: Arrival) {
    if arrival == .prompt || byte < 0x60, let key = KeyDecoder.singleShift(byte) {
      return finish(key)
    }
    if arrival == .late {
      found.append(.key(.character("O")))
      return takeGround(byte)
    }
    switch byte {
    case 0x30...0x3B: state = .singleShift(.prompt)
    case 0x20...0x7E: state = .ground
    default: takeGround(byte)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ kind: StringKind) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07 where kind == .command: state = .ground
    case 0x18, 0x1A: state = .ground
    default: break
    }
  }

  private mutating func takeStringEscape(_ byte: UInt8) {
    state = .ground
    if byte != UInt8(ascii: "\\") { takeEscape(byte) }
  }

  private mutating func takeCharacter(_ bytes: [UInt8], _ length: Int, _ byte: UInt8) {
    guard 0x80...0xBF ~= byte else { return takeGround(byte) }
    let whole = bytes + [byte]
    guard whole.count == length else {
      state = .character(whole, length: length)
      return
    }
    guard let text = String(validating: whole, as: UTF8.self), let character = text.first,
      let scalar = text.unicodeScalars.first
    else { return finish(nil) }
    if scalar.value <= 0x9F { return takeC1(UInt8(scalar.value)) }
    finish(.character(character))
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takePaste(_ byte: UInt8, _ matched: Int) {
    let end = KeyDecoder.pasteEnd
    if byte == end[matched] {
      guard matched + 1 == end.count else {
        state = .paste(matched: matched + 1)
        return
      }
      state = .ground
      return finishPaste()
    }
    let restarted = byte == end[0]
    if pasted.count < KeyDecoder.pasteLimit {
      pasted += end[..<matched]
      if !restarted { pasted.append(byte) }
    }
    state = .paste(matched: restarted ? 1 : 0)
  }

  private mutating func finishPaste() {
    found.append(.paste(PlainText.pasted(String(decoding: pasted, as: UTF8.self)).text))
    pasted = []
  }
}
