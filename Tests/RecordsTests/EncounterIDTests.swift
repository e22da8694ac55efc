import Testing

@testable import Records

@Suite("The name of an encounter")
struct EncounterIDTests {
  @Test("is 32 hexadecimal digits that read back to itself")
  func roundTrips() throws {
    for _ in 0..<100 {
      let id = EncounterID()
      #expect(id.description.count == 32)
      #expect(EncounterID(id.description) == id)
    }
  }

  @Test(
    "is refused in any other spelling",
    arguments: [
      "", "00", "0123456789abcdef0123456789abcde", "0123456789abcdef0123456789abcdef0",
      "0123456789ABCDEF0123456789abcdef", "0123456789abcdeg0123456789abcdef",
      "0123456789abcdef 123456789abcdef", "٣123456789abcdef0123456789abcde",
    ])
  func refuses(text: String) {
    #expect(EncounterID(text) == nil)
  }
}
