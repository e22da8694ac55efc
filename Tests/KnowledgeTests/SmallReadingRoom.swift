/// One page, one card and a glossary with nothing wrong with them.
enum SmallReadingRoom {
  static let files = [
    "Topics/radiotherapy.toml": topic, "Treatments/single-visit.toml": card,
    "glossary.toml": glossary, "references.toml": SmallContent.files["references.toml"] ?? "",
  ]

  private static let citation = """
    [[citations]]
    reference = "sample-source"
    locator = "page 1"
    evidence = "seen"
    """

  private static let topic = """
    id = "radiotherapy"
    code = "T10"
    title = "Radiotherapy"
    patient-title = "Rays for a sore bone"
    purpose = "Know what the rays can do for your pain."
    danger-signs = ["Weak or numb legs: go to hospital now."]
    key-points = ["Most people get less pain.", "It takes some weeks.", "A flare can come."]
    actions = ["Take your pain medicine before you come."]
    risks = []
    unknowns = []
    questions-to-ask = ["When will it work?"]
    related = []
    glossary = ["flare"]
    languages = []
    [review]
    status = "draft"
    by = "2027-04-30"
    [context]
    findings = []
    needs = []
    treatments = []
    [[clinician]]
    heading = "Aim"
    statements = [
      { text = "Relief after a single 8 Gy.", evidence = "seen", sources = ["sample-source"], dose = false },
    ]
    [[patient]]
    heading = "What happens"
    paragraphs = ["You lie still. A flare may come first."]
    [[teach-back]]
    kind = "danger"
    fact = "Weak or numb legs: go to hospital now."
    prompt = "What would you do if your legs felt weak?"
    [[teach-back]]
    kind = "fact"
    fact = "It takes some weeks."
    prompt = "When will it work?"
    \(citation)
    """

  private static let card = """
    id = "single-visit"
    group = "radiation"
    option = "radiotherapy-single"
    topic = "radiotherapy"
    title = "Radiotherapy in one visit"
    patient-title = "Rays in one visit"
    what = [
      { text = "One visit of rays.", evidence = "seen", sources = ["sample-source"], dose = false },
    ]
    suits = []
    not-suits = []
    benefit = []
    schedule = []
    side-effects = []
    monitor = []
    \(citation)
    """

  private static let glossary = """
    [[terms]]
    id = "flare"
    term = "flare"
    also = ["flares"]
    definition = "Pain that gets worse for a few days."
    """
}
