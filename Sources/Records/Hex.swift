import Foundation

extension Data {
  /// The bytes as lower-case hexadecimal text: two digits a byte.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads exactly `count` bytes of lower-case hexadecimal text; anything else is nil.
  init?(hex text: String, count: Int) {
    let figures = text.utf8.compactMap(Self.figure)
    guard figures.count == 2 * count, text.utf8.count == 2 * count else { return nil }
    self.init(stride(from: 0, to: figures.count, by: 2).map { figures[$0] << 4 | figures[$0 + 1] })
  }

  private static func figure(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// `count` bytes from the system's generator.
  static func random(count: Int) -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }
}
