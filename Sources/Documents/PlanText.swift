public import CarePathway
public import Clinical

/// The supportive-care plan as plain text, for paper and for a terminal.
public struct PlanText {
  /// What stands around the plan on every page.
  public struct Imprint: Sendable {
    public let referenceSet: String
    public let contentHash: String
    public let chainHead: String
    public let printedAt: String
    /// `nil` prints "not clinically signed off".
    public let signedBy: String?
    /// The short name of the encounter on the record.
    public let encounter: String
    /// Whether the encounter is signed as it is printed; not signed, it is a draft.
    public let signOff: SignOff

    public init(
      referenceSet: String, contentHash: String, chainHead: String, printedAt: String,
      signedBy: String?, encounter: String = "?", signOff: SignOff = SignOff()
    ) {
      self.encounter = encounter
      self.signOff = signOff
      self.referenceSet = referenceSet
      self.contentHash = contentHash
      self.chainHead = chainHead
      self.printedAt = printedAt
      self.signedBy = signedBy
    }
  }

  let advice: Advice
  let content: PathwayContent
  let references: [Reference]
  static let width = 78

  public init(_ advice: Advice, content: PathwayContent, references: [Reference]) {
    self.advice = advice
    self.content = content
    self.references = references
  }

  public func text(_ imprint: Imprint) -> String {
    let body = head(imprint) + emergencies + doses + rows + unknown + safetyNet + sources + foot
    return PlanPages(lines: body, identity: identity, imprint: imprint).text
  }

  private func spoken(_ allergies: [String]) -> String {
    allergies == ["none-known"] ? "none known" : allergies.joined(separator: ", ")
  }

  /// Who it is for, on every page.
  private var identity: String {
    let age = facts.person.ageYears.map { "\($0) years" } ?? "age ?"
    return "\(facts.person.label ?? "?")   \(facts.person.sex.rawValue)   \(age)"
  }

  private var facts: EncounterFacts { advice.evaluation.facts }

  private func head(_ imprint: Imprint) -> [String] {
    let person = facts.person
    let age = person.ageYears.map { "\($0) years" } ?? "age ?"
    let weight = person.weight?.description ?? "weight ?"
    let allergies = facts.allergies.map(spoken) ?? "not asked"
    return [
      "\(person.label ?? "?")   \(person.sex.rawValue)   \(age)   \(weight)",
      "Allergies: \(allergies)", "Printed \(imprint.printedAt)   Set \(imprint.referenceSet)",
      imprint.signedBy.map { "Content signed off by \($0)" }
        ?? PlanTextWords.notSignedOff.english,
    ] + review + [""]
      + wrapped("Goal in the patient's words: " + (facts.goals.patientWords ?? "not asked"))
      + [""]
  }

  /// Nothing while the content is within its date.
  private var review: [String] {
    switch advice.review {
    case .undated, .current: []
    case .due(let day): wrapped(PlanTextWords.reviewDue.text(day.description))
    case .expired(let day): wrapped(PlanTextWords.expired.text(day.description))
    }
  }

  private var emergencies: [String] {
    var lines: [String] = []
    for interrupt in advice.interrupts {
      let title = content.card(interrupt.id)?.title ?? interrupt.id.description
      lines += wrapped("!! EMERGENCY OPEN: \(title) (\(interrupt.id))")
    }
    let unscreened = content.flags.filter { advice.evaluation.flags[$0.code] == .notAssessed }
    if !unscreened.isEmpty {
      lines += wrapped(
        "NOT SCREENED: " + unscreened.map { $0.code.rawValue }.joined(separator: ", "))
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private var rows: [String] {
    var lines = [PlanTextWords.needs.english, String(repeating: "-", count: Self.width)]
    for (index, row) in advice.plan.rows.enumerated() {
      let title = content.need(row.need)?.title ?? row.need
      let who = row.who.split(separator: "-").joined(separator: " ")
      let mark: String
      switch row.state {
      case .met: mark = "[x]"
      case .declined: mark = "[-]"
      case .none, .unmet: mark = "[ ]"
      }
      lines += wrapped("\(mark) \(index + 1). \(title.uppercased()): \(row.action)")
      lines += wrapped(
        "      who: \(who)   by: \(row.by)"
          + (row.rules.isEmpty ? "" : "   " + row.rules.joined(separator: ", ")))
      if !row.because.isEmpty {
        lines += wrapped("      because: " + row.because.map(spoken).joined(separator: ", "))
      }
      if case .declined(let reason) = row.state { lines += wrapped("      declined: " + reason) }
    }
    return lines + [""]
  }

  private func spoken(_ id: FindingID) -> String {
    content.question(id)?.short ?? id.rawValue.split(separator: "-").joined(separator: " ")
  }

  private var unknown: [String] {
    guard !advice.unknown.isEmpty else { return [] }
    let fields = advice.unknown.map { $0.field }.joined(separator: ", ")
    return wrapped(PlanTextWords.notKnown.english + " " + fields) + [""]
  }

  private var safetyNet: [String] {
    [PlanTextWords.safetyNet.english, String(repeating: "-", count: Self.width)]
      + PlanTextWords.dangerSigns.flatMap { wrapped("  - " + $0.english) } + [""]
  }

  /// Every source of a row, once, with its mark.
  private var sources: [String] {
    var seen: [Citation] = []
    for citation in advice.plan.rows.flatMap(\.citations) where !seen.contains(citation) {
      seen.append(citation)
    }
    let lines = seen.map { citation in
      let title = references.first { $0.id == citation.reference }?.title
      return
        "\(title ?? citation.reference.rawValue), \(citation.locator) [\(citation.evidence.rawValue)]"
    }
    return [PlanTextWords.sources.english] + lines.sorted().flatMap { wrapped("  " + $0) } + [""]
  }

  private var foot: [String] {
    [
      String(repeating: "-", count: Self.width), PlanTextWords.checked.english,
      PlanTextWords.aid.english,
    ]
  }

  func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    let indent = String(text.prefix { $0 == " " })
    var line = indent
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > Self.width, line.count > indent.count {
        lines.append(line)
        line = indent + "  "
      }
      line += (line.allSatisfy { $0 == " " } ? "" : " ") + word
    }
    return lines + [line]
  }
}
