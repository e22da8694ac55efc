extension KeyDecoder {
  static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  /// The key of a control character; Esc has a state of its own.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x01...0x1A: .control(character(byte + 0x60))
    default: .control(character(byte + 0x40))
    }
  }

  /// The key of a control sequence (Esc and a bracket); `nil` for one that is no key of ours.
  static func control(_ parameters: [UInt8], _ final: UInt8) -> Key? {
    guard let numbers = numbers(in: parameters) else { return nil }
    let isPlain = numbers.count < 2
    switch final {
    case UInt8(ascii: "~"): return isPlain || numbers[0] < 11 ? editing(numbers.first ?? 0) : nil
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"):
      return singleShift(final)
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"):
      return parameters.isEmpty ? singleShift(final) : nil
    default: return nil
    }
  }

  /// Numbers divided by semicolons, none of them longer than three digits; anything else is `nil`.
  private static func numbers(in parameters: [UInt8]) -> [Int]? {
    guard !parameters.isEmpty else { return [] }
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 3 ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func editing(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The key of Esc, capital O and one more: arrows, F1 to F4, the number pad.
  static func singleShift(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "O")))
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(character(final - 0x40))
    default: nil
    }
  }

  /// F1 to F5 of the Linux console: Esc, two brackets and a letter.
  static func linuxFunction(_ final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "@")))
  }
}
