/// A content folder with one file of each kind and nothing wrong with it.
enum SmallContent {
  static let files = [
    "Flags/f-01-sample.toml": flag, "Interrupts/e-mscc.toml": card, "Rules/r-001-sample.toml": rule,
    "Rules/r-002-later.toml": advice, "Questions/limb-weakness.toml": question("limb-weakness"),
    "Questions/spinal-pain.toml": question("spinal-pain"), "needs.toml": needs,
    "CoMedicines/thiazide.toml": group, "measurements.toml": measurements,
    "references.toml": references, "medicine-gates.toml": gates,
    "ladder-cards.toml": protocols,
  ]

  private static let citation = """
    [[citations]]
    reference = "sample-source"
    locator = "page 1"
    evidence = "seen"
    """

  private static let gates = """
    [[gates]]
    id = "sample-gate"
    class = "nsaid"
    action = "refuse"
    because = "the back hurts"
    when = { any = ["spinal-pain"] }
    citations = [{ reference = "sample-source", locator = "page 1", evidence = "seen" }]
    """

  private static let protocols = """
    [[cards]]
    id = "sample-card"
    title = "A protocol"
    [[cards.lines]]
    text = "Watch the breathing."
    citations = [{ reference = "sample-source", locator = "page 1", evidence = "seen" }]
    """

  private static let flag = """
    id = "f-01-sample"
    code = "F01"
    finding = "cord-compression-suspected"
    urgency = "U0"
    raises = "E-MSCC"
    short = "Weak legs"
    parts = ["spinal-pain", "limb-weakness"]
    [question]
    clinician = "Back pain and weak legs?"
    patient = "Does your back hurt and are your legs weak?"
    why = "It can stop you walking."
    [when]
    all = ["spinal-pain", "limb-weakness"]
    [advice]
    clinician = "Phone the spine team now."
    patient = "You need help now."
    [plan]
    need = "cord-and-nerves"
    action = "Phone the spine team"
    who = "doctor"
    by = "now"
    \(citation)
    """

  private static let card = """
    id = "E-MSCC"
    title = "possible spinal cord compression"
    patient-title = "Your back"
    priority = 3
    comfort = "Ask what the person wants."
    [[steps]]
    id = "phone"
    action = "Phone the spine team"
    patient = "We phone now."
    who = "doctor"
    within = "now"
    closing = "done"
    \(citation)
    """

  private static let rule = """
    id = "r-001-sample"
    code = "R-001"
    kind = "emergency"
    urgency = "U0"
    raises = "E-MSCC"
    [when]
    any = ["cord-compression-suspected", "limb-weakness"]
    [recommendation]
    clinician = "Phone the spine team now."
    patient = "We call now."
    [plan]
    need = "cord-and-nerves"
    action = "Phone the spine team"
    who = "doctor"
    by = "now"
    \(citation)
    """

  private static let advice = """
    id = "r-002-later"
    code = "R-002"
    kind = "advice"
    urgency = "U4"
    [when]
    any = ["spinal-pain"]
    [recommendation]
    clinician = "Ask about the pain."
    patient = "We ask about your pain."
    \(citation)
    """

  private static func question(_ id: String) -> String {
    """
    id = "\(id)"
    short = "A sample question"
    group = "spine-and-nerves"
    clinician = "Is it there?"
    patient = "Do you have it?"
    why = "It matters."
    \(citation)
    """
  }

  private static let group = """
    id = "thiazide"
    name = "thiazide"
    examples = ["indapamide", "xipamide"]
    sedative = false
    \(citation)
    """

  private static let needs = """
    [[needs]]
    id = "cord-and-nerves"
    title = "cord and nerves"
    patient-title = "Nerves in your back"
    obligatory = false
    action = "Check legs"
    patient = "We check your legs."
    who = "doctor"
    by = "now"
    evidence = "policy"
    """

  private static let measurements = """
    [[measurements]]
    kind = "albumin"
    label = "albumin"
    short = "albumin"
    stale-after-hours = 168
    evidence = "policy"
    [[measurements.units]]
    unit = "g/L"
    low = "5"
    high = "70"
    """

  private static let references = """
    [[references]]
    id = "sample-source"
    title = "A sample"
    address = "nowhere"
    checked = "seen"
    """
}
