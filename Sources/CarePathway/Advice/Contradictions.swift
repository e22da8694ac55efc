import Clinical

extension Evaluation {
  /// Pairs on record that cannot both be true: each is named with both values, and blocks nothing.
  ///
  /// - Source: clinical reference 7.5; the pairs: policy.
  func contradictions() -> [UnknownField] {
    let pairs = Self.exclusions.filter { self[$0] == .present && self[$1] == .present }
    let denied = Self.denials.filter { self[$0] == .absent && self[$1] == .present }
    return pairs.map { Self.field("\($0) present, \($1) present") }
      + denied.map { Self.field("\($0) absent, \($1) present") } + records
  }

  private static func field(_ text: String) -> UnknownField {
    UnknownField(field: text, why: .contradiction)
  }

  /// What is in the record beside the answers.
  private var records: [UnknownField] {
    let isDenied = self["known-cancer"] == .absent && self["suspected-cancer"] != .present
    var found: [String] = []
    if isDenied, facts.primary.status == .known { found.append("primary known") }
    if isDenied, !facts.lesions.isEmpty { found.append("a lesion recorded") }
    let cancer = Set(facts.treatments.map(\.kind)).intersection(Self.cancerTreatments).sorted()
    if isDenied { found += cancer.map { $0 + " given" } }
    var all = found.map { Self.field("known-cancer absent, " + $0) }
    if self["pain-absent"] == .present, let worst = facts.pain.last?.worst, worst.value > 0 {
      all.append(Self.field("pain-absent present, worst pain \(worst.value)"))
    }
    if let allergies = facts.allergies, allergies.count > 1, allergies.contains("none-known") {
      all.append(Self.field("allergies none-known, allergies named"))
    }
    if facts.person.sex == .male, facts.person.pregnant == .present {
      all.append(Self.field("sex male, pregnant present"))
    }
    return all
  }

  private static let cancerTreatments: Set<String> = [
    "chemotherapy", "radiotherapy", "sbrt", "radiopharmaceutical", "immunotherapy",
    "targeted-therapy", "hormone-therapy",
  ]

  /// Pairs of which at most one can be present.
  private static let exclusions: [(FindingID, FindingID)] =
    pains.map { ("pain-absent", $0) } + [("mscc-confirmed", "mscc-excluded")]

  /// The first absent and the second present cannot stand together.
  private static let denials: [(FindingID, FindingID)] =
    kindsOfSpinalPain.map { ("spinal-pain", $0) }
    + [
      ("known-cancer", "spinal-metastases"), ("known-cancer", "visceral-metastases"),
      ("known-cancer", "brain-or-leptomeningeal-metastases"),
      ("known-cancer", "nodal-disease-bulky"), ("known-cancer", "progression-on-second-line"),
      ("known-cancer", "haematological-malignancy"), ("vomiting", "headache-with-vomiting"),
      ("limb-weakness", "paraplegia-complete"), ("drowsiness", "coma"),
      ("drowsiness", "unrousable"), ("bladder-change", "urinary-retention"),
    ]

  private static let kindsOfSpinalPain: [FindingID] = [
    "spinal-pain-severe", "spinal-pain-progressive", "spinal-pain-mechanical",
    "spinal-pain-on-straining", "spinal-pain-at-night", "spinal-pain-thoracic-or-cervical",
    "spinal-pain-new-or-changed",
  ]

  private static let pains: [FindingID] =
    kindsOfSpinalPain + [
      "spinal-pain", "radicular-pain", "sudden-severe-bone-pain", "weight-bearing-pain",
      "new-pain-after-fall", "thigh-or-groin-pain", "jaw-pain", "chest-pain", "severe-headache",
      "pain-distress", "burning-pain", "electric-shock-pain", "pain-not-better-after-4-weeks",
    ]
}
