import Analgesia
import CarePathway
import Clinical
import Terminal

/// One answer that was asked apart: what it offers, its sum line by line, then what stands beside.
struct AnswerWithSum {
  let answer: OpioidAnswer
  let context: PaneContext
  let width: Int

  /// The answer as lines, with `lines` between the dose and its sum.
  func lines(between lines: [StyledLine]) -> [StyledLine] {
    guard let formulary = context.catalogue.pathway.formulary else { return lines }
    let answers = OpioidAnswerLines(
      answers: [answer], formulary: formulary, say: context.say, width: width)
    let working = answer.working.texts(in: context.say).enumerated().flatMap {
      StyledLine.wrapped($0.element, width: width, after: "\($0.offset + 1)  ")
    }
    let sum =
      working.isEmpty ? [] : [StyledLine(context.say(RotationSheetWords.sum), .heading)] + working
    return answers.doses + lines + answers.flags + sum + answers.companions
  }
}
