/// The units in which results are entered and kept; the raw value is the printed form.
public enum Unit: String, CaseIterable, Codable, Sendable {
  case millimolesPerLitre = "mmol/L"
  case milligramsPerDecilitre = "mg/dL"
  case micromolesPerLitre = "micromol/L"
  case gramsPerLitre = "g/L"
  case gramsPerDecilitre = "g/dL"
  case billionsPerLitre = "10^9/L"
  case perCubicMillimetre = "/mm3"
  case unitsPerLitre = "U/L"
  case milliunitsPerLitre = "mU/L"
  case unitsPerMillilitre = "U/mL"
  case nanomolesPerLitre = "nmol/L"
  case nanogramsPerMillilitre = "ng/mL"
  case picomolesPerLitre = "pmol/L"
  case picogramsPerMillilitre = "pg/mL"
  case microgramsPerLitre = "microgram/L"
  case milligramsPerLitre = "mg/L"
  case perMinute = "/min"
  case percent = "%"
  case celsius = "C"
  case kilograms = "kg"
  case centimetres = "cm"
  case millilitres = "mL"
  case milliseconds = "ms"
  case millimetresOfMercury = "mmHg"
  case millilitresPerMinute = "mL/min"
  case millilitresPerMinuteStandardised = "mL/min/1.73m2"
  case millimetres = "mm"
  case hours = "h"
  case plain = ""
}

extension Unit {
  /// Reads a unit as people type it: `µ`, `u` and `micro` alike, `^` and `*` optional.
  public init?(spelling: String) {
    if let exact = Unit(rawValue: spelling) {
      self = exact
    } else if let known = Self.otherSpellings[spelling] {
      self = known
    } else {
      return nil
    }
  }

  private static let otherSpellings: [String: Unit] = [
    "umol/L": .micromolesPerLitre, "\u{B5}mol/L": .micromolesPerLitre,
    "\u{3BC}mol/L": .micromolesPerLitre,
    "ug/L": .microgramsPerLitre, "\u{B5}g/L": .microgramsPerLitre,
    "\u{3BC}g/L": .microgramsPerLitre, "mcg/L": .microgramsPerLitre,
    "micrograms/L": .microgramsPerLitre,
    "10*9/L": .billionsPerLitre, "109/L": .billionsPerLitre,
    "/mm^3": .perCubicMillimetre, "mL/min/1.73m^2": .millilitresPerMinuteStandardised,
  ]

  /// Whether the printed unit begins with a digit and so must never touch the figure before it.
  var beginsWithDigit: Bool { self == .billionsPerLitre }

  /// Digits allowed before the point: five, and seven for counts in a cubic millimetre, where
  /// 150000 platelets are an ordinary result.
  var wholeDigits: Int { self == .perCubicMillimetre ? 7 : 5 }
}
