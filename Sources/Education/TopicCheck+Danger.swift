import Clinical

extension TopicCheck {
  /// The danger is asked back first, in the words it stands in on the page.
  func teachBack(of topic: Topic) -> [Found] {
    let prompts = topic.teachBack
    let strays = prompts.filter { $0.kind == .danger && !topic.dangerSigns.contains($0.fact) }
    let stray = strays.map { Found("teach-back", .dangerNotOnPage($0.fact)) }
    guard !topic.dangerSigns.isEmpty else { return stray }
    guard prompts.contains(where: { $0.kind == .danger }) else {
      return stray + [("teach-back", .dangerNotAskedBack)]
    }
    return prompts.first?.kind == .danger ? stray : stray + [("teach-back", .dangerNotFirst)]
  }

  /// Whole numbers, one denominator a page, and no figure that nobody has checked.
  func risks(of topic: Topic) -> [Found] {
    let each = topic.risks.enumerated().flatMap { index, risk -> [Found] in
      let place = "risks[\(index)]"
      var found: [Found] = risk.isSound ? [] : [(place, .unsoundRisk)]
      if risk.citation.evidence == .unverified || risk.citation.evidence == .policy {
        found.append((place, .figureUnverified))
      }
      return found
    }
    let mixed = Set(topic.risks.map(\.denominator)).count > 1
    return each + (mixed ? [("risks", .mixedDenominators)] : []) + looseFigures(of: topic)
  }

  /// "Out of 100 people" in a paragraph must be the figure of a risk statement of the page.
  private func looseFigures(of topic: Topic) -> [Found] {
    topic.patientParagraphs.filter { _, text in
      let words = ReadingText.words(text)
      let counts = ["100", "1000"].contains { words.containsRun(["out", "of", $0]) }
      guard counts || words.containsRun(["people", "out"]) else { return false }
      let figures = topic.risks.flatMap { ["\($0.numerator)", "\($0.low ?? $0.numerator)"] }
      return !words.contains { figures.contains($0) }
    }.map { Found($0.place, .figureWithoutRisk) }
  }
}
