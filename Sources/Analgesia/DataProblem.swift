public import Clinical

/// What is wrong with a written line of a regimen, so that no number can rest on it.
public enum DataProblem: Equatable, Sendable {
  case unknownDrug(String)
  case unknownRoute(String)
  case unknownForm(String)
  case noSuchProduct(String)
  /// Zero, negative, blank or malformed.
  case notADose(String)
  case doseNotInMass(String)
  case patchNotInMicrogramsPerHour(String)
  case noSuchPatch(String, DeliveryRate)
  case outsideCatalogue(String, Mass)
  case wrongParts(String)
  case notACount(Int)
  /// A cut by so many per cent, which is none or too deep.
  case notATaper(Int)
  case noFrequency(String)
  /// On the list by name only, so that its dose cannot be counted.
  case nameOnly(String)
  /// A slow form, or a pump, is never taken when needed.
  case slowWhenNeeded(String)
  /// A modified release is taken once to three times a day.
  case tooOften(String, Int)
  /// No factor leads from this drug and route to oral morphine.
  case noFactor(String, Route)
  case implausible(SafetyItem, Int)
}
