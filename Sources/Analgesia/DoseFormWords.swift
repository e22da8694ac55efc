public import Clinical

extension DoseForm {
  /// "modified-release tablet": the form as a drug line prints it.
  public func name(in language: Language) -> String { language(DoseFormWord(self)) }
}

extension Route {
  /// "by mouth" in one word: oral.
  public func name(in language: Language) -> String { language(RouteWord(self)) }
}

/// The names of dose forms.
public enum DoseFormWord: String, Word {
  case immediateRelease = "immediate-release"
  case modifiedRelease = "modified-release"
  case solution, lozenge, injection, infusion
  case patchFor72Hours = "patch-72-hour"
  case patchFor96Hours = "patch-96-hour"
  case patchFor7Days = "patch-7-day"
  case buccalTablet = "buccal-tablet"
  case sublingualTablet = "sublingual-tablet"
  case nasalSpray = "nasal-spray"

  public static let section = "dose-form"

  init(_ form: DoseForm) { self = DoseFormWord(rawValue: form.rawValue) ?? .solution }

  public var english: String {
    switch self {
    case .immediateRelease: "immediate-release tablet"
    case .modifiedRelease: "modified-release tablet"
    case .solution: "oral solution"
    case .lozenge: "lozenge"
    case .injection: "injection"
    case .infusion: "infusion"
    case .patchFor72Hours: "72-hour patch"
    case .patchFor96Hours: "96-hour patch"
    case .patchFor7Days: "7-day patch"
    case .buccalTablet: "buccal tablet"
    case .sublingualTablet: "sublingual tablet"
    case .nasalSpray: "nasal spray"
    }
  }
}

/// The names of routes.
public enum RouteWord: String, Word {
  case oral, sublingual, buccal, nasal, transdermal, subcutaneous
  case subcutaneousInfusion = "subcutaneous-infusion"
  case intravenous, intramuscular, rectal

  public static let section = "route"

  init(_ route: Route) { self = RouteWord(rawValue: route.rawValue) ?? .oral }

  public var english: String {
    switch self {
    case .oral: "oral"
    case .sublingual: "under the tongue"
    case .buccal: "inside the cheek"
    case .nasal: "into the nose"
    case .transdermal: "on the skin"
    case .subcutaneous: "under the skin"
    case .subcutaneousInfusion: "pump under the skin"
    case .intravenous: "into a vein"
    case .intramuscular: "into a muscle"
    case .rectal: "rectal"
    }
  }
}
