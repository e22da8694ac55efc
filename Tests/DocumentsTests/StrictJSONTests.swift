import Documents
import Foundation
import Testing

@Suite("Strict JSON")
struct StrictJSONTests {
  @Test("keeps numbers as they are written and members in their order")
  func keepsNumbers() throws {
    let value = try read(#"{"b": 2.50, "a": [-0.1, 0, 12345678901234567890], "c": null}"#)
    #expect(
      value
        == .object([
          .init("b", .number("2.50")),
          .init("a", .array([.number("-0.1"), .number("0"), .number("12345678901234567890")])),
          .init("c", .null),
        ]))
  }

  @Test("refuses a member given twice and names it, however deep it lies")
  func refusesTwice() {
    #expect(refusal(#"{"dose": 5, "dose": 50}"#)?.field == "dose")
    #expect(refusal(#"{"a": [{"b": 1, "b": 1}]}"#)?.field == "a[0].b")
    #expect(refusal(#"{"dose": 5, "d\u006fse": 50}"#)?.field == "dose")
  }

  @Test(
    arguments: [
      "nan", "NaN", "inf", "-Infinity", "1e3", "1E3", ".5", "5.", "01", "-01", "+5", "0x10", "1,5",
      "1_000", "--5", "-", "1.2.3", "1:30", "\u{0665}", "5mg", "1..2", "00", "- 5",
    ])
  func `H14 a malformed figure in JSON is refused, never repaired`(figure: String) {
    #expect(refusal("{\"a\": \(figure)}") != nil)
  }

  @Test(
    "refuses what is not one whole JSON text, and names the line",
    arguments: [
      ("", 1), ("{}\n{}", 2), ("{} x", 1), ("{\"a\": 1,}", 1), ("[1, 2", 1), ("{\"a\"\n 1}", 2),
      ("{a: 1}", 1), ("'a'", 1), ("\"a", 1), ("{\"a\": \"x\ny\"}", 1), ("[1 2]", 1),
      ("// note\n{}", 1), ("\"\\x41\"", 1), ("\"\\u0000\"", 1), ("\"\\uD800\"", 1), ("tru", 1),
    ])
  func refusesBroken(text: String, line: Int) {
    #expect(refusal(text)?.field.hasPrefix("line ") == true, "\(text)")
    if line > 1 { #expect(refusal(text)?.field == "line \(line)") }
  }

  @Test("reads 64 levels and refuses the next, without running out of stack")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
    }
    _ = try read(nested(64))
    #expect(refusal(nested(65))?.problem.contains("64 levels") == true)
    #expect(refusal(String(repeating: "[", count: 500_000)) != nil)
    #expect(refusal(String(repeating: "{\"a\":", count: 100_000)) != nil)
  }

  @Test("reads 1 MiB and refuses one byte more, and bytes that are not UTF-8")
  func size() throws {
    let limit = 1_048_576
    func text(_ bytes: Int) -> Data { Data(("1" + String(repeating: " ", count: bytes - 1)).utf8) }
    #expect(try StrictJSON.read(text(limit)) == .number("1"))
    #expect(throws: InputRefusal.self) { try StrictJSON.read(text(limit + 1)) }
    #expect(throws: InputRefusal.self) { try StrictJSON.read(Data([0x22, 0xFF, 0x22])) }
  }

  @Test("reads back what it writes, whatever characters are in it")
  func roundTrips() throws {
    let value = JSONValue.sorted([
      "text": .string("a \"quoted\" \\ line\nnext\u{1}\u{7F} µg é 🦴"), "empty": .object([]),
      "list": .array([.truth(true), .truth(false), .null, .number("3.12"), .array([])]),
    ])
    #expect(try read(value.text) == value)
  }

  private func read(_ text: String) throws -> JSONValue { try StrictJSON.read(Data(text.utf8)) }

  private func refusal(_ text: String) -> InputRefusal? {
    do throws(InputRefusal) {
      _ = try StrictJSON.read(Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}
