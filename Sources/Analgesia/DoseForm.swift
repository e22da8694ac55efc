/// The form of a product, as far as speed and measuring depend on it.
public enum DoseForm: String, CaseIterable, Codable, Sendable {
  case immediateRelease = "immediate-release"
  case modifiedRelease = "modified-release"
  case solution
  case patchFor72Hours = "patch-72-hour"
  case patchFor96Hours = "patch-96-hour"
  case patchFor7Days = "patch-7-day"
  case lozenge
  case buccalTablet = "buccal-tablet"
  case sublingualTablet = "sublingual-tablet"
  case nasalSpray = "nasal-spray"
  case injection, infusion
}

extension DoseForm {
  /// Reads the full name or the short form of the command line: `ir`, `mr`.
  public init?(spelling: String) {
    switch spelling {
    case "ir": self = .immediateRelease
    case "mr": self = .modifiedRelease
    default:
      guard let form = DoseForm(rawValue: spelling) else { return nil }
      self = form
    }
  }

  /// Whether the product gives its drug slowly, for half a day or more.
  public var isLongActing: Bool {
    switch self {
    case .modifiedRelease, .patchFor72Hours, .patchFor96Hours, .patchFor7Days: true
    case .immediateRelease, .solution, .lozenge, .buccalTablet, .sublingualTablet, .nasalSpray,
      .injection, .infusion:
      false
    }
  }

  public var isPatch: Bool {
    switch self {
    case .patchFor72Hours, .patchFor96Hours, .patchFor7Days: true
    case .immediateRelease, .modifiedRelease, .solution, .lozenge, .buccalTablet,
      .sublingualTablet, .nasalSpray, .injection, .infusion:
      false
    }
  }
}
