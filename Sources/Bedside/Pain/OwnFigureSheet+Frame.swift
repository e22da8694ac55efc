import Analgesia
import CarePathway
import Clinical
import Terminal

extension OwnFigureSheet {
  func frame(in context: PaneContext, size: Size) -> Frame {
    SheetFrame(
      heading: context.say(OwnFigureWords.heading), fields: fields(in: context), state: form,
      lines: lines(in: context, width: size.columns - 4), say: context.say
    ).frame(size: size)
  }

  private func lines(in context: PaneContext, width: Int) -> [StyledLine] {
    guard let figure = compared, let review = context.advice.opioid else {
      return StyledLine.wrapped(context.say(OwnFigureWords.oursLater), .muted, width: width)
    }
    let say = context.say
    let answer = review.answer(to: figure.ask)
    let times = "\(figure.timesPerDay)"
    let yours = StyledLine.wrapped(
      say(OwnFigureWords.yours, "\(figure.perDose)", times, "\(figure.perDay.mass)"), .heading,
      width: width)
    guard let ours = answer.perDay(of: figure.drug),
      let comparison = FigureComparison(figure.perDay, with: ours)
    else { return yours + without(answer, review, say, width) }
    let both = yours + [our(comparison, say)] + verdict(on: comparison, say, width)
    switch comparison.verdict {
    case .same, .close: return both
    case .apart, .rejected: return both + sums(figure, answer, say, width)
    }
  }

  private func our(_ comparison: FigureComparison, _ say: Language) -> StyledLine {
    let (least, most) = (comparison.ours.lowerBound.mass, comparison.ours.upperBound.mass)
    let range = least == most ? "\(least)" : say(DrugLineWords.range, "\(least)", "\(most)")
    return StyledLine(say(OwnFigureWords.ours, range), .heading)
  }

  private func verdict(
    on comparison: FigureComparison, _ say: Language, _ width: Int
  ) -> [StyledLine] {
    let percent = (comparison.difference * 100).decimal(places: 1)
    switch comparison.verdict {
    case .same: return [StyledLine(say(OwnFigureWords.same), .done)]
    case .close: return [StyledLine(say(OwnFigureWords.close, percent), .done)]
    case .apart:
      let isMore = comparison.own > comparison.nearest
      return StyledLine.wrapped(
        say(isMore ? OwnFigureWords.above : .below, percent), .caution, width: width, after: "▲ ")
    case .rejected:
      return StyledLine.wrapped(
        say(OwnFigureWords.rejected, comparison.times.decimal(places: 1)), .alarm, width: width)
    }
  }

  private func sums(
    _ figure: OwnFigure, _ answer: OpioidAnswer, _ say: Language, _ width: Int
  ) -> [StyledLine] {
    let own = say(
      OwnFigureWords.sum, "\(figure.perDose)", "\(figure.timesPerDay)", "\(figure.perDay.mass)")
    let ours = answer.working.texts(in: say).enumerated().flatMap {
      StyledLine.wrapped($0.element, width: width, after: "\($0.offset + 1)  ")
    }
    return [StyledLine(say(OwnFigureWords.yourSum), .heading), StyledLine("   " + own)]
      + [StyledLine(say(OwnFigureWords.ourSum), .heading)] + ours
  }

  /// Why we offer none, or none of this drug.
  private func without(
    _ answer: OpioidAnswer, _ review: OpioidReview, _ say: Language, _ width: Int
  ) -> [StyledLine] {
    let word: OwnFigureWords = answer.outcome.proposals.isEmpty ? .noneOffered : .noFigure
    return StyledLine.wrapped(say(word), .caution, width: width, after: "▲ ")
      + OpioidAnswerLines(
        answers: [answer], formulary: review.patient.formulary, say: say, width: width
      ).lines
  }
}
