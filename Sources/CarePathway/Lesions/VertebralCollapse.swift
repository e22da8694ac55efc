/// How far a vertebral body has collapsed; exactly half counts as more than half (policy).
public enum VertebralCollapse: String, Codable, CaseIterable, Sendable {
  case moreThanHalf = "more-than-half"
  case lessThanHalf = "less-than-half"
  /// Not collapsed, but more than half of the body is involved.
  case noneWithHalfBody = "none-with-half-body"
  case none, unknown
}
