import Analgesia
import CarePathway
import Clinical
import Terminal

/// A smaller regular dose being considered: by how much, then the sum and what would be given.
///
/// Nothing is put on record here, and no size is chosen beforehand.
struct TaperSheet: PainSheet {
  private(set) var form = FormState()
  private(set) var percent: Int?

  init() {}

  var ask: OpioidAsk? { percent.map { .taper(percent: $0) } }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled, .finished: return .handled
    case .ignored: return .ignored
    case .emptied: percent = nil
    case .entered(_, let value): percent = Int(value)
    case .chosen(let field):
      let sheet = OfferRows(of: ask, in: context).sheet(for: field)
      return sheet.map { .open(.decision($0)) } ?? .ignored
    }
    return .handled
  }

  func fields(in context: PaneContext) -> [FormField] {
    [
      FormField(
        "percent", context.say(TaperWords.by),
        .number(.whole(1...OpioidAsk.deepestTaper, unit: "%")),
        value: percent.map(String.init))
    ] + OfferRows(of: ask, in: context).fields
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String { context.say(TaperWords.hint) }

  func why(in context: PaneContext) -> WhyPage? {
    ask.flatMap { OpioidWhy(context: context).page(about: $0) }
  }

  func frame(in context: PaneContext, size: Size) -> Frame {
    SheetFrame(
      heading: context.say(TaperWords.heading), fields: fields(in: context), state: form,
      lines: lines(in: context, width: size.columns - 4), say: context.say
    ).frame(size: size)
  }

  private func lines(in context: PaneContext, width: Int) -> [StyledLine] {
    guard let ask, let review = context.advice.opioid else {
      return StyledLine.wrapped(context.say(TaperWords.chooseFirst), .muted, width: width)
    }
    return AnswerWithSum(answer: review.answer(to: ask), context: context, width: width).lines(
      after: [])
  }
}
