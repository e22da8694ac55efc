/// The way a drug is given.
public enum Route: String, CaseIterable, Codable, Sendable {
  case oral, sublingual, buccal, nasal, transdermal, subcutaneous
  case subcutaneousInfusion = "subcutaneous-infusion"
  case intravenous, intramuscular, rectal
}

extension Route {
  /// Reads the full name or the short form of the command line: `po`, `sc`, `csci`.
  public init?(spelling: String) {
    guard let route = Route(rawValue: spelling) ?? Self.shortForms[spelling] else {
      return nil
    }
    self = route
  }

  private static let shortForms: [String: Route] = [
    "po": .oral, "sl": .sublingual, "patch": .transdermal, "sc": .subcutaneous,
    "csci": .subcutaneousInfusion, "iv": .intravenous, "im": .intramuscular, "pr": .rectal,
  ]
}
