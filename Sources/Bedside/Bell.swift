/// Whether an emergency that comes up is heard as well as seen.
public enum Bell: Equatable, Sendable {
  case silent
  case rings
}
