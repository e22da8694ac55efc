/// What somebody wants to do with an opioid.
public enum OpioidAsk: Hashable, Sendable {
  case start
  case rescue
  case titrate
  case convert
  case rotate(to: String)
  case patch(drug: String)
  case transmucosal(drug: String)
  case taper
}
