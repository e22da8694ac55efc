public import Clinical

/// The picture a lesion was judged from.
public struct LesionImaging: Hashable, Codable, Sendable {
  public let kind: ImagingKind
  public let date: Occasion?

  public init(kind: ImagingKind, date: Occasion? = nil) {
    self.kind = kind
    self.date = date
  }
}
