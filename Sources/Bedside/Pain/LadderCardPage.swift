import CarePathway
import Clinical

/// The protocols beside the ladder as one page: shown to staff, for an adult, never computed from.
struct LadderCardPage {
  let context: PaneContext

  /// The page; a notice where no dose may be shown.
  var answer: PaneAnswer {
    let scope = context.facts.person.scope(on: context.clock.local.day)
    guard scope == .inScope, context.advice.opioid != nil else {
      return .notice(Notice(context.say(LadderCardWords.withheld), tone: .caution))
    }
    let cards = ordered
    guard !cards.isEmpty else { return .ignored }
    return .open(
      .why(
        WhyPage(
          title: context.say(LadderCardWords.heading),
          paragraphs: cards.flatMap { card in
            [card.title] + card.lines.map { "\u{B7} \($0.text) [\($0.grade)]" }
          },
          citations: cards.flatMap(\.citations).unique)))
  }

  /// Where death is expected, the last days come first.
  private var ordered: [LadderCard] {
    let cards = context.catalogue.pathway.ladderCards
    guard context.facts.person.dying == .present else { return cards }
    return cards.filter { $0.id == "last-days" } + cards.filter { $0.id != "last-days" }
  }
}

extension LadderCard.Line {
  /// How the line was checked, source by source.
  fileprivate var grade: String {
    let grades = citations.map(\.evidence.rawValue)
    return grades.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }
}
