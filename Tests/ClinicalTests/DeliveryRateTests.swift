import Clinical
import Testing

@Suite("The rate of a patch or pump")
struct DeliveryRateTests {
  @Test(
    "is read in micrograms an hour only",
    arguments: [
      ("25microgram/h", 25_000), ("12.5 micrograms/h", 12_500), ("5mcg/h", 5_000),
      ("37.5\u{B5}g/h", 37_500), ("100micrograms/h", 100_000),
    ])
  func reads(text: String, nanograms: Int) {
    #expect(DeliveryRate(text)?.nanogramsPerHour == nanograms)
  }

  @Test(
    "is refused in milligrams, a day, or without a unit",
    arguments: [
      "25mg/day", "25mg/h", "25", "25 micrograms", "25microgram/day", ".5microgram/h",
      "25.microgram/h", "2,5microgram/h", "-25microgram/h", "1e2microgram/h", "25  microgram/h",
    ])
  func refuses(text: String) {
    #expect(DeliveryRate(text) == nil)
  }

  @Test("is written so that it reads back as the same rate")
  func roundTrips() {
    for rate in [5_000, 12_500, 25_000, 37_500, 52_500, 100_000] {
      let value = DeliveryRate(nanogramsPerHour: rate)
      #expect(DeliveryRate(value.description) == value)
      #expect(DeliveryRate(value.compact) == value)
    }
  }
}
