import Analgesia
import CarePathway
import Clinical
import Terminal

/// What may be given beside the ladder: a heading for each purpose, then each medicine with its
/// first dose or why none is shown.
struct AdjuvantLines {
  let review: AdjuvantReview
  let context: PaneContext
  let width: Int

  /// The short section of the step.
  var lines: [StyledLine] { lines { heading($0) } + unasked }

  /// The same with every sum, for the page of reasons.
  var whole: [StyledLine] {
    lines { item in heading(item) + working(item) } + unasked
  }

  private var say: Language { context.say }

  private func lines(_ item: (AdjuvantReview.Item) -> [StyledLine]) -> [StyledLine] {
    AdjuvantUse.Purpose.allCases.flatMap { purpose -> [StyledLine] in
      let items = review.items.filter { $0.answer.use.purpose == purpose }
      guard !items.isEmpty else { return [] }
      let title = say(AdjuvantLineWords.heading, purpose.name(in: say))
      return [StyledLine(title, .heading)] + items.flatMap(item)
    }
  }

  private func heading(_ item: AdjuvantReview.Item) -> [StyledLine] {
    let answer = item.answer
    let flags = answer.outcome.proposal == nil ? [] : answer.flags
    let lead = outcome(answer)
    return lead
      + flags.flatMap { wrapped($0.text(in: say), .caution, after: "▲ ") }
      + item.standing.flatMap { wrapped(answer.name + ": " + $0.because, .caution, after: "▲ ") }
      + open(item)
  }

  private func outcome(_ answer: AdjuvantAnswer) -> [StyledLine] {
    switch answer.outcome {
    case .consider(let proposal):
      wrapped(say(AdjuvantLineWords.dose, answer.name, proposal.text(in: say)), .dose)
        + wrapped(say(AdjuvantLineWords.most, proposal.most.description), .muted, after: "    ")
    case .taken: wrapped(say(AdjuvantLineWords.named, answer.name, say(AdjuvantWord.taken)))
    case .hold:
      wrapped(say(AdjuvantLineWords.named, answer.name, say(AdjuvantWord.hold)), .caution)
    case .refuse(let refusal), .specialist(let refusal):
      wrapped(
        say(
          AdjuvantLineWords.none, answer.name, refusal.code, refusal.problem(in: say),
          refusal.remedy(in: say)), .caution)
    }
  }

  private func open(_ item: AdjuvantReview.Item) -> [StyledLine] {
    guard !item.open.isEmpty else { return [] }
    let names = item.open.map(\.because).joined(separator: "; ")
    return wrapped(
      say(AdjuvantLineWords.open, item.answer.name, names), .muted, after: "? ")
  }

  private func working(_ item: AdjuvantReview.Item) -> [StyledLine] {
    (item.answer.working.texts(in: say) + item.answer.use.cautions).flatMap { wrapped($0) }
  }

  /// The questions of the screen that nobody has asked, while pain is recorded.
  private var unasked: [StyledLine] {
    guard !review.unasked.isEmpty, !context.facts.pain.isEmpty else { return [] }
    let names = review.unasked.map {
      context.catalogue.pathway.question($0)?.short.lowercased() ?? $0.rawValue
    }
    return wrapped(
      say(AdjuvantLineWords.screen, names.joined(separator: ", ")), .muted, after: "? ")
  }

  private func wrapped(
    _ text: String, _ role: StyleRole = .body, after lead: String = "  "
  ) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width, after: lead)
  }
}
