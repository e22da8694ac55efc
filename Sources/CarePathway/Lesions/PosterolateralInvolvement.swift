/// Whether tumour has taken the facets, pedicles or costovertebral joints of a level.
public enum PosterolateralInvolvement: String, Codable, CaseIterable, Sendable {
  case both
  case oneSide = "one-side"
  case none, unknown
}
