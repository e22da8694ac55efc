import Clinical
import Testing

@Suite("A mass of drug")
struct MassTests {
  @Test(
    "is read from the spellings a content file may use",
    arguments: [
      ("2.5mg", 2_500), ("2.5 mg", 2_500), ("500micrograms", 500), ("1 g", 1_000_000),
      ("0.125 mg", 125), ("0 mg", 0), ("9999 mg", 9_999_000),
    ])
  func reads(text: String, micrograms: Int) {
    #expect(Mass(text)?.micrograms == micrograms)
  }

  @Test(
    "is refused, never repaired, in any other spelling",
    arguments: [
      "", "5", "mg", "5.5.5mg", "5  mg", " 5 mg", "5 mg ", "5.0 mg", "5. mg", ".5 mg", "05 mg",
      "00 mg", "-5 mg", "+5 mg", "1e3 mg", "0x10 mg", "nan mg", "1,5 mg", "1,000 mg", "1:30 mg",
      "10000 mg", "2.5 micrograms", "0.0005 mg", "5 mcg", "5 \u{B5}g", "5 MG", "\u{0665} mg",
      "5\u{00A0}mg", "\u{FF15} mg", "5\u{0301} mg",
    ])
  func refuses(text: String) {
    #expect(Mass(text) == nil)
  }

  @Test("is written so that reading it back gives the same mass, up to 9,999 mg")
  func roundTrips() {
    for micrograms in stride(from: 0, through: 9_999_000, by: 125) {
      let mass = Mass(micrograms: micrograms)
      guard Mass(mass.description) != mass || Mass(mass.compact) != mass else { continue }
      Issue.record("\(mass) does not read back")
    }
  }

  @Test(
    "is read as people type it, with every name of the microgram and trailing zeros",
    arguments: [
      ("5.0mg", 5_000), ("2.50 mg", 2_500), ("200mcg", 200), ("200\u{B5}g", 200),
      ("200microgram", 200), ("200 micrograms", 200), ("12000mg", 12_000_000),
    ])
  func typed(text: String, micrograms: Int) {
    #expect(Mass(typed: text)?.micrograms == micrograms)
  }

  @Test(
    "is refused as typed when the figure is not a plain decimal with a unit",
    arguments: [
      "5", ".5mg", "5.mg", "-5mg", "1e3mg", "1,5mg", "100000mg", "2.5mcg", "5 ng", "5mg/day",
      "5  mg", "\u{0665}mg",
    ])
  func typedRefused(text: String) {
    #expect(Mass(typed: text) == nil)
  }

  @Test("rounds down for increases and up for tapers, by name")
  func rounding() {
    let step = Mass(micrograms: 2_500)
    #expect(Mass.milligrams(7).roundedDown(toMultipleOf: step) == .milligrams(5))
    #expect(Mass.milligrams(7).roundedUp(toMultipleOf: step) == Mass(micrograms: 7_500))
    #expect(Mass.milligrams(5).roundedUp(toMultipleOf: step) == .milligrams(5))
    #expect(Mass.milligrams(40).scaled(by: Ratio(1, over: 6)).micrograms == 6_666)
  }

  @Test func `H01 a dose and a daily total are types of their own and always print their unit`() {
    let dose = PerDose(.milligrams(5))
    #expect(dose.times(6) == PerDay(.milligrams(30)))
    #expect(dose.description == "5 mg per dose")
    #expect(dose.times(6).description == "30 mg in 24 hours")
    #expect(Mass(micrograms: 200).description == "200 micrograms")
    #expect(Mass("5") == nil)
    #expect(Mass(typed: "5") == nil)
  }

  @Test func `H15 no mass or rate is printed in a way that has misled readers`() {
    for micrograms in stride(from: 0, through: 2_000_000, by: 25) {
      let mass = Mass(micrograms: micrograms).description
      let rate = DeliveryRate(nanogramsPerHour: micrograms).description
      for text in [mass, rate] where !isSafe(text) { Issue.record("\(text) misleads") }
    }
  }

  /// No naked point, no trailing zero, a space, and the unit in full.
  private func isSafe(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard parts.count == 2, ["mg", "micrograms", "micrograms/h"].contains(parts[1]) else {
      return false
    }
    let figure = parts[0]
    return figure.first != "." && figure.last != "."
      && (!figure.contains(".") || figure.last != "0")
  }
}
