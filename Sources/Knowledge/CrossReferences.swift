import Analgesia
import CarePathway
import Clinical
import Education

/// What no single file can show: names that lead nowhere, uncited advice, rules that could hide an
/// alarm.
struct CrossReferences {
  let pathway: PathwayContent
  let references: [Reference]
  /// What typed code derives, asked here for its names alone.
  private let derived: DerivedFindings

  init(pathway: PathwayContent, references: [Reference]) {
    self.pathway = pathway
    self.references = references
    derived = DerivedFindings.all(from: EncounterFacts())
  }

  var defects: [ContentDefect] {
    let known = Set(references.map(\.id))
    var found = pathway.rules.flatMap { defects(in: $0, known) }
    found += pathway.flags.flatMap { defects(in: $0, known) }
    found += pathway.cards.flatMap { defects(in: $0, known) }
    for question in pathway.questions {
      found += sources(of: question.citations, known, "Questions/\(question.id).toml")
    }
    for group in pathway.classes {
      found += sources(of: group.citations, known, "CoMedicines/\(group.id).toml")
      found += names(of: group)
    }
    found += pathway.gates.flatMap { defects(in: $0, known) }
    found += pathway.ladderCards.flatMap {
      sources(of: $0.citations, known, "ladder-cards.toml")
    }
    for reason in pathway.reasons {
      found += sources(of: reason.citations, known, "medicine-gates.toml")
      found += reason.when.findings.filter { !isKnown($0) }.map {
        ContentDefect(
          file: "medicine-gates.toml", place: .field("reasons.when"),
          problem: "no finding is called \"\($0)\"")
      }
    }
    return found + dosesForPatients + duplicates
  }

  /// Names a condition may use: answered, computed by a flag, or derived.
  private func isKnown(_ id: FindingID) -> Bool {
    pathway.question(id) != nil || pathway.flags.contains { $0.finding == id }
      || derived[id] != nil
  }

  private func defects(
    in gate: MedicineGate, _ known: Set<ReferenceID>
  ) -> [ContentDefect] {
    let file = "medicine-gates.toml"
    return sources(of: gate.citations, known, file)
      + (gate.when.findings + gate.unless).filter { !isKnown($0) }.map {
        ContentDefect(
          file: file, place: .field(gate.id + ".when"), problem: "no finding is called \"\($0)\"")
      }
  }

  private func defects(in rule: Rule, _ known: Set<ReferenceID>) -> [ContentDefect] {
    let file = "Rules/\(rule.id).toml"
    var defects = sources(of: rule.citations, known, file)
    func report(_ field: String, _ problem: String) {
      defects.append(ContentDefect(file: file, place: .field(field), problem: problem))
    }
    for id in rule.when?.findings ?? [] where !isKnown(id) {
      report("when", "no finding is called \"\(id)\"")
    }
    switch rule.kind {
    case .emergency:
      if rule.when?.excludes == true {
        report("when", "an emergency may not rest on an exclusion nobody asked about")
      }
      if rule.urgency.map({ $0 > .emergency }) != false {
        report("urgency", "an emergency is U0 or U1")
      }
    case .advice:
      if rule.urgency.map({ $0 < .sameDay }) != false { report("urgency", "advice is U2 to U6") }
    case .gate, .behaviour:
      if rule.urgency != nil { report("urgency", "a \(rule.kind.rawValue) has no clock") }
    }
    if rule.kind == .behaviour ? rule.when != nil : rule.when == nil {
      report("when", "a behaviour has no condition, every other rule has one")
    }
    if let interrupt = rule.interrupt, pathway.card(interrupt) == nil {
      report("raises", "no checklist for \(interrupt)")
    }
    if let need = rule.plan?.need, pathway.need(need) == nil {
      report("plan.need", "no need is called \"\(need)\"")
    }
    return defects
  }

  private func defects(in flag: RedFlag, _ known: Set<ReferenceID>) -> [ContentDefect] {
    let file = "Flags/\(flag.id).toml"
    var defects = sources(of: flag.citations, known, file)
    func report(_ field: String, _ problem: String) {
      defects.append(ContentDefect(file: file, place: .field(field), problem: problem))
    }
    if conditions(of: flag).contains(where: \.excludes) {
      report("when", "an emergency may not rest on an exclusion nobody asked about")
    }
    for id in flag.parts where pathway.question(id) == nil {
      report("parts", "no question asks \"\(id)\"")
    }
    for id in conditions(of: flag).flatMap(\.findings) where !isKnown(id) {
      report("when", "no finding is called \"\(id)\"")
    }
    if let interrupt = flag.interrupt, pathway.card(interrupt) == nil {
      report("raises", "no checklist for \(interrupt)")
    }
    if let need = flag.plan?.need, pathway.need(need) == nil {
      report("plan.need", "no need is called \"\(need)\"")
    }
    return defects
  }

  private func conditions(of flag: RedFlag) -> [Condition] {
    [flag.when] + flag.sooner.map(\.when)
  }

  private func defects(in card: InterruptCard, _ known: Set<ReferenceID>) -> [ContentDefect] {
    let file = "Interrupts/\(card.id.description.lowercased()).toml"
    var defects = sources(of: card.citations, known, file)
    if card.steps.isEmpty {
      defects.append(
        ContentDefect(file: file, place: .field("steps"), problem: "needs at least one step"))
    }
    return defects
  }

  /// What is said to a patient, and why something is asked, names no dose: a figure in prose can
  /// disagree with the one that is computed.
  private var dosesForPatients: [ContentDefect] {
    let rules = pathway.rules.map { ("Rules/\($0.id).toml", [$0.recommendation.patient]) }
    let flags = pathway.flags.map {
      ("Flags/\($0.id).toml", [$0.question.patient, $0.question.why, $0.advice.patient])
    }
    let cards = pathway.cards.map {
      ("Interrupts/\($0.id.description.lowercased()).toml", $0.steps.map(\.patient))
    }
    let questions = pathway.questions.map {
      ("Questions/\($0.id).toml", [$0.clinician, $0.patient, $0.why])
    }
    return (rules + flags + cards + questions).flatMap { file, texts in
      texts.flatMap(DoseToken.found).map {
        ContentDefect(file: file, place: .field("patient"), problem: "names a dose, \"\($0)\"")
      }
    }
  }

  /// A member is looked up in small letters: one written otherwise would never be found.
  private func names(of group: CoMedicineClass) -> [ContentDefect] {
    let file = "CoMedicines/\(group.id).toml"
    let twice = Dictionary(grouping: group.examples) { $0 }.filter { $1.count > 1 }.keys.sorted()
    let problems =
      group.examples.filter { $0.isEmpty || $0 != $0.lowercased() }
      .map { "\"\($0)\" is not in small letters" }
      + twice.map { "\"\($0)\" stands there twice" }
    return problems.map { ContentDefect(file: file, place: .field("examples"), problem: $0) }
  }

  /// At least one citation, and each of a reference that exists.
  private func sources(
    of citations: [Citation], _ known: Set<ReferenceID>, _ file: String
  ) -> [ContentDefect] {
    let problems = citations.filter { !known.contains($0.reference) }
      .map { "no reference \"\($0.reference)\"" }
    return (problems + (citations.isEmpty ? [.sourceless] : [])).map {
      ContentDefect(file: file, place: .field("citations"), problem: $0)
    }
  }

  /// Two files that claim one name.
  private var duplicates: [ContentDefect] {
    twice(pathway.rules.map(\.id), "Rules") + twice(pathway.flags.map(\.code.rawValue), "Flags")
      + twice(pathway.questions.map(\.id.rawValue), "Questions")
      + twice(pathway.classes.map(\.id), "CoMedicines")
      + twice(references.map(\.id.rawValue), "references.toml")
  }

  private func twice(_ names: [String], _ file: String) -> [ContentDefect] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }.map {
      ContentDefect(file: file, place: .file, problem: "\"\($0)\" stands there twice")
    }
  }
}

extension String {
  /// What is wrong with a sentence or a file that rests on nothing.
  static let sourceless = "what has no source does not ship"
}
