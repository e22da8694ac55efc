public import Clinical

extension NOMSPlan: Word {
  public static let section = "noms"

  public var english: String {
    switch self {
    case .conventional: "Conventional radiotherapy."
    case .stabiliseThenConventional: "Stabilise, then conventional radiotherapy."
    case .stereotactic: "Stereotactic radiotherapy (SBRT)."
    case .stabiliseThenStereotactic: "Stabilise, then SBRT."
    case .urgentConventional: "Conventional radiotherapy, urgent, with dexamethasone."
    case .urgentStabiliseThenRadiotherapy: "Stabilise, then radiotherapy."
    case .separationThenStereotactic: "Separation surgery, then SBRT."
    case .decompressStabiliseStereotactic: "Decompress and stabilise, then SBRT."
    }
  }
}

extension NOMS {
  /// Three lines, one for each letter, then what stays open.
  public var working: [String] {
    [
      "neurologic: " + Self.word(highGrade, "high grade", "low grade")
        + (isGradeDebated ? ", 1c is debated" : ""),
      "oncologic: " + Self.word(resistant, "radioresistant", "radiosensitive"),
      "mechanical: " + Self.word(unstable, "unstable", "stable"),
      "systemic: unfit for surgery means radiotherapy alone or supportive care",
    ]
  }

  private static func word(_ finding: Finding, _ present: String, _ absent: String) -> String {
    switch finding {
    case .present: present
    case .absent: absent
    case .notAssessed: "not assessed"
    }
  }
}
