import Clinical
import Testing

@Suite("A measured quantity")
struct QuantityTests {
  @Test(
    "is read in the spellings of the written grammar",
    arguments: [
      ("3.12mmol/L", "3.12 mmol/L"), ("3.12 mmol/L", "3.12 mmol/L"),
      ("140umol/L", "140 micromol/L"), ("140\u{B5}mol/L", "140 micromol/L"),
      ("140micromol/L", "140 micromol/L"), ("36.0g/L", "36 g/L"), ("14/min", "14/min"),
      ("95%", "95%"), ("37.5C", "37.5 C"), ("4.2 10^9/L", "4.2 10^9/L"),
      ("4.2 10*9/L", "4.2 10^9/L"), ("4.2 109/L", "4.2 10^9/L"), ("150000/mm3", "150000/mm3"),
      ("2", "2"), ("0.0001ng/mL", "0.0001 ng/mL"), ("12mcg/L", "12 microgram/L"),
    ])
  func reads(text: String, printed: String) {
    #expect(Quantity(text)?.description == printed)
  }

  @Test("is written in files so that it reads back as the same quantity", arguments: Unit.allCases)
  func roundTrips(unit: Unit) {
    for tenThousandths in [0, 1, 10, 25_000, 31_200, 999_999_999] {
      let value = Quantity(tenThousandths: tenThousandths, unit: unit)
      #expect(Quantity(value.compact) == value)
      #expect(Quantity(value.description) == value)
    }
  }

  @Test("keeps a space before a unit that begins with a digit, so that 4.2 can never become 4.210")
  func unitBeginningWithDigit() {
    #expect(Quantity("4.2 10^9/L")?.compact == "4.2 10^9/L")
    #expect(Quantity("4.210^9/L") == nil)
  }

  @Test("in a field of fixed unit is a plain figure")
  func fixedUnit() {
    #expect(Quantity(figure: "3.12", unit: .millimolesPerLitre)?.tenThousandths == 31_200)
    for text in ["3.12mmol/L", "", "3,12", ".5", "5.", "1e3", "-1", "123456", "1.23456"] {
      #expect(Quantity(figure: text, unit: .millimolesPerLitre) == nil)
    }
  }

  @Test(
    "converts exactly where the factor allows, and says when it had to round",
    arguments: [
      ("36g/L", "g/dL", "albumin", "3.6", "exact"),
      ("3.12mmol/L", "mg/dL", "calcium-total", "12.505", "nearest-ten-thousandth"),
      ("14.0mg/dL", "mmol/L", "calcium-total", "3.493", "nearest-ten-thousandth"),
      ("1.0mg/dL", "micromol/L", "creatinine", "88.4", "exact"),
      ("4.2 10^9/L", "/mm3", "neutrophils", "4200", "exact"),
      ("50nmol/L", "ng/mL", "vitamin-d", "20", "exact"),
    ])
  func converts(text: String, unit: String, kind: String, figure: String, rounding: String) throws {
    let quantity = try #require(Quantity(text))
    let target = try #require(Unit(spelling: unit))
    let converted = try #require(
      quantity.converted(to: target, for: MeasurementKind(rawValue: kind)))
    #expect(converted.quantity.figure(places: 4) == figure || converted.quantity.figure == figure)
    #expect(converted.rounding.rawValue == rounding)
  }

  @Test("has no conversion where no factor is known")
  func noFactor() {
    #expect(Quantity("5nmol/L")?.converted(to: .nanogramsPerMillilitre, for: "testosterone") == nil)
    #expect(Quantity("5g/L")?.converted(to: .millimolesPerLitre, for: "albumin") == nil)
  }

  /// Everything a hurried hand, a spreadsheet or another country's keyboard has ever put in a
  /// number field, in each of the doors through which a number comes.
  @Test func `H14 a malformed figure is refused at every door, never repaired`() {
    let corpus = MalformedFigures.all
    #expect(corpus.count >= 300)
    for figure in corpus {
      #expect(Quantity(figure: figure, unit: .millimolesPerLitre) == nil, "\(figure)")
      #expect(Quantity(figure + "mmol/L") == nil, "\(figure)")
      #expect(Mass(figure + "mg") == nil, "\(figure)")
      #expect(Mass(typed: figure + "mg") == nil, "\(figure)")
      #expect(DeliveryRate(figure + "microgram/h") == nil, "\(figure)")
    }
  }
}
