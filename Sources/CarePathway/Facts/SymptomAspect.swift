/// What is told of a pain beside its scores.
public enum SymptomAspect: String, Codable, CaseIterable, Sendable {
  /// sudden, days, weeks, months.
  case onset
  /// constant, night, on-waking, intermittent.
  case timing
  /// dull-ache, deep, sharp, burning, electric, shooting, band-like, cramping.
  case character
  /// Where it hurts most: a region of the body map.
  case site
}
