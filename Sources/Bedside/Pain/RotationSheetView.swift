import Analgesia
import CarePathway
import Clinical
import Terminal

/// Draws a change of opioid: what is taken, the sum line by line, and what would be given.
struct RotationSheetView {
  let sheet: RotationSheet
  let context: PaneContext

  func frame(size: Size) -> Frame {
    SheetFrame(
      heading: context.say(RotationSheetWords.heading), fields: sheet.fields(in: context),
      state: sheet.form, lines: lines(width: size.columns - 4), say: context.say
    ).frame(size: size)
  }

  private func lines(width: Int) -> [StyledLine] {
    guard let review = context.advice.opioid, let ask = sheet.ask else {
      return StyledLine.wrapped(
        context.say(RotationSheetWords.chooseFirst), .muted, width: width)
    }
    return AnswerWithSum(answer: review.answer(to: ask), context: context, width: width)
      .lines(after: replaced(width: width))
  }

  /// Every opioid that is taken by the clock now: one replaces them all.
  private func replaced(width: Int) -> [StyledLine] {
    let opioids = Set(context.advice.opioid?.patient.regularOpioids.map(\.drug) ?? [])
    let rows = RegimenRow.rows(in: context).filter { row in
      guard row.kind == .regular, case .line(let line) = row.source else { return false }
      return opioids.contains(line.drug)
    }
    return rows.flatMap { row in
      StyledLine.wrapped(
        context.say(PainWords.replaces, row.title + ", " + row.dose), .caution, width: width,
        after: "▲ ")
    }
  }
}
