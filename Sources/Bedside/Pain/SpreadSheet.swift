import Analgesia
import CarePathway
import Clinical
import Terminal

/// The same change of opioid under every published table, beside ours: for the eye only.
struct SpreadSheet: PainSheet {
  private(set) var form = FormState()
  private(set) var drug: String?
  /// Carried over from the change that is being considered.
  private let doseForm: DoseForm?
  private let reason: OpioidAsk.Rotation.Reason?

  init() { (doseForm, reason) = (nil, nil) }

  init(of sheet: RotationSheet) {
    drug = sheet.drug
    doseForm = sheet.doseForm
    reason = sheet.reason
  }

  private var ask: OpioidAsk? {
    drug.map { drug in
      var rotation = OpioidAsk.Rotation(to: drug)
      rotation.form = doseForm.flatMap { $0.isPatch ? nil : $0 }
      rotation.reason = reason
      return .rotate(rotation)
    }
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PainSheetAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled, .finished: break
    case .ignored, .chosen: return .ignored
    case .emptied: drug = nil
    case .entered(_, let value): drug = value
    }
    return .handled
  }

  func fields(in context: PaneContext) -> [FormField] {
    guard let formulary = context.catalogue.pathway.formulary else { return [] }
    let choices = RotationSheet.targets(in: formulary).map {
      FieldKind.Choice($0.id, $0.tallManName)
    }
    return [
      FormField("drug", context.say(RotationSheetWords.drug), .choice(choices), value: drug)
    ]
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func hint(in context: PaneContext) -> String { context.say(SpreadSheetWords.hint) }

  func why(in context: PaneContext) -> WhyPage? {
    guard let ask, let answer = context.advice.opioid?.answer(to: ask), let spread = answer.spread
    else { return nil }
    return WhyPage(
      title: context.say(SpreadSheetWords.heading), paragraphs: spread.texts(in: context.say),
      citations: spread.rows.map(\.citation).unique)
  }

  func frame(in context: PaneContext, size: Size) -> Frame {
    SheetFrame(
      heading: context.say(SpreadSheetWords.heading), fields: fields(in: context), state: form,
      lines: lines(in: context, width: size.columns - 4), say: context.say
    ).frame(size: size)
  }

  private func lines(in context: PaneContext, width: Int) -> [StyledLine] {
    let say = context.say
    guard let ask, let review = context.advice.opioid else {
      return StyledLine.wrapped(say(RotationSheetWords.chooseFirst), .muted, width: width)
    }
    let answer = review.answer(to: ask)
    guard let spread = answer.spread, let lowest = spread.lowest, let highest = spread.highest
    else {
      return StyledLine.wrapped(say(SpreadSheetWords.none), .caution, width: width, after: "▲ ")
        + AnswerWithSum(answer: answer, context: context, width: width).lines(after: [])
    }
    let figure = { (value: Rational) in value.decimal(places: 1) }
    return [StyledLine(say(SpreadSheetWords.column), .heading)]
      + spread.rows.map { row(of: $0, say) }
      + StyledLine.wrapped(
        say(SpreadSheetWords.range, figure(lowest), figure(highest)), .heading, width: width)
      + ours(answer, say, width)
      + StyledLine.wrapped(say(SpreadSheetWords.forTheEye), .caution, width: width, after: "▲ ")
  }

  private func row(of row: TableSpread.Row, _ say: Language) -> StyledLine {
    let (least, most) = (
      row.dose.lowerBound.decimal(places: 1), row.dose.upperBound.decimal(places: 1)
    )
    let figure = least == most ? least : say(DrugLineWords.range, least, most)
    return StyledLine(
      "  " + row.name.padded(46) + " " + figure.padded(14) + row.citation.evidence.rawValue)
  }

  private func ours(_ answer: OpioidAnswer, _ say: Language, _ width: Int) -> [StyledLine] {
    answer.outcome.proposals.flatMap { proposal in
      StyledLine.wrapped(
        say(SpreadSheetWords.ours, DrugLine(say: say).perDay(of: proposal)), .dose, width: width)
    }
  }
}
