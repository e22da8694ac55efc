/// What a program wrote to its terminal: the words, and the modes it left behind.
struct TerminalTranscript {
  let bytes: [UInt8]

  /// The written characters without the escape sequences between them.
  var text: String { String(decoding: parsed.text, as: UTF8.self) }

  /// Private modes that differ from a fresh terminal's: an alternate screen not left, a cursor still
  /// hidden, a mouse or paste mode still on.
  var modesLeftBehind: [Int] {
    let fresh: [Int: Mode] = [7: .on, 25: .on]
    return parsed.modes.filter { $0.key != 12 && $0.value != fresh[$0.key, default: .off] }.keys
      .sorted()
  }

  var usedAlternateScreen: Bool { parsed.modes[1049] != nil }

  private enum Mode { case on, off }

  private struct Parsed {
    var text: [UInt8] = []
    var modes: [Int: Mode] = [:]
  }

  private var parsed: Parsed {
    var parsed = Parsed()
    var rest = bytes[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == 0x1B {
        skipSequence(&rest, into: &parsed)
      } else if byte >= 0x20 {
        parsed.text.append(byte)
      }
    }
    return parsed
  }

  private func skipSequence(_ rest: inout ArraySlice<UInt8>, into parsed: inout Parsed) {
    guard let introducer = rest.popFirst() else { return }
    switch introducer {
    case UInt8(ascii: "["):
      let body = rest.prefix { !(0x40...0x7E).contains($0) }
      rest = rest.dropFirst(body.count)
      if let final = rest.popFirst() { note(body, final, in: &parsed) }
    case UInt8(ascii: "]"):
      rest = rest.drop { $0 != 0x07 && $0 != 0x1B }
      if rest.popFirst() == 0x1B { rest = rest.dropFirst() }
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
      rest = rest.dropFirst()
    default:
      break
    }
  }

  private func note(_ body: ArraySlice<UInt8>, _ final: UInt8, in parsed: inout Parsed) {
    guard body.first == UInt8(ascii: "?") else { return }
    let mode: Mode
    switch final {
    case UInt8(ascii: "h"): mode = .on
    case UInt8(ascii: "l"): mode = .off
    default: return
    }
    for number in String(decoding: body.dropFirst(), as: UTF8.self).split(separator: ";") {
      if let number = Int(number) { parsed.modes[number] = mode }
    }
  }
}
