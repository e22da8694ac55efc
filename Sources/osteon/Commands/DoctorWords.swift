import Clinical

/// What the doctor looks at, what it finds and what it advises.
enum DoctorWords: String, Word {
  case terminal, colours, locale, store, content, hash, defects, site
  case signOff = "sign-off"
  case notSet = "not-set"
  case noColour = "no-colour"
  case direct, many, few
  case notYet = "not-yet"
  case notSigned = "not-signed"
  case setTerm = "set-term"
  case setLocale = "set-locale"
  case giveStore = "give-store"
  case closeStore = "close-store"
  case giveContent = "give-content"
  case runCheck = "run-check"
  case signIt = "sign-it"
  case noSiteFile = "no-site-file"
  case mendSite = "mend-site"

  static let section = "doctor"

  var english: String {
    switch self {
    case .terminal, .colours, .locale, .store, .content, .hash, .defects, .site: rawValue
    case .signOff: "sign-off"
    case .notSet: "not set"
    case .noColour: "none, because NO_COLOR is set"
    case .direct: "direct colour; 256 are used"
    case .many: "256"
    case .few: "as the terminal's own entry says"
    case .notYet: "(not there yet; it is made when the first case is saved)"
    case .notSigned: "the content is NOT CLINICALLY SIGNED OFF"
    case .setTerm: "Set TERM to the name of your terminal, as in TERM=xterm-256color."
    case .setLocale: "Lines and boxes need UTF-8: set LANG=C.UTF-8, or start with --ascii."
    case .giveStore: "Give the store's folder with --store DIR."
    case .closeStore: "Other users may read it. Run: chmod go= on the folder and its files."
    case .giveContent: "Give the content's folder with --content DIR or OSTEON_CONTENT."
    case .runCheck: "No dose is shown from it. Run osteon check and mend what it lists."
    case .noSiteFile: "(none)"
    case .mendSite: "Move the file away, then sign again with osteon guide --sign."
    case .signIt:
      "Have a pharmacist check osteon guide on paper, then run osteon guide --sign NAME --role ROLE."
    }
  }
}
