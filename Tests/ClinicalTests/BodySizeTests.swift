import Clinical
import Testing

@Suite("Body size")
struct BodySizeTests {
  @Test(
    "agrees with the vectors of Mosteller's formula",
    arguments: [
      ("70kg", "170cm", "1.818", 24_22), ("50kg", "160cm", "1.491", 19_53),
      ("95kg", "180cm", "2.179", 29_32),
    ])
  func vectors(weight: String, height: String, area: String, index: Int) throws {
    let size = try BodySize.compute(weight: Quantity(weight), height: Quantity(height))
    #expect(size.surfaceArea.decimal(places: 3) == area)
    #expect(size.indexHundredths == index)
    #expect(size.working.count == 2)
  }

  @Test("is refused without a plausible weight and height")
  func refused() throws {
    #expect(throws: CalculatorRefusal.missing(.height)) {
      try BodySize.compute(weight: Quantity("70kg"), height: nil)
    }
    let height = try #require(Quantity("1.7cm"))
    #expect(throws: CalculatorRefusal.implausible(.height, height)) {
      try BodySize.compute(weight: Quantity("70kg"), height: height)
    }
  }
}
