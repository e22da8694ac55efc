/// The epidural cord compression grade (ESCC, Bilsky) of a level.
///
/// Grades are labels, never numbers: 1a, 1b and 1c are not one.
public enum EpiduralGrade: String, Codable, CaseIterable, Sendable {
  /// Bone only.
  case zero = "0"
  /// Epidural, the thecal sac not deformed.
  case oneA = "1a"
  /// The thecal sac deformed, the cord not touched.
  case oneB = "1b"
  /// The cord touched, not compressed.
  case oneC = "1c"
  /// The cord compressed, fluid still seen round it.
  case two = "2"
  /// The cord compressed, no fluid seen round it.
  case three = "3"
  case unknown
}
