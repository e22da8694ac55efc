import Analgesia
import CarePathway
import Clinical
import Terminal

/// One answer that was asked apart: its sum line by line, what that leads to, then what stands
/// beside.
struct AnswerWithSum {
  let answer: OpioidAnswer
  let context: PaneContext
  let width: Int

  /// The answer as lines, with `lines` in front of its sum.
  func lines(after lines: [StyledLine]) -> [StyledLine] {
    guard let formulary = context.catalogue.pathway.formulary else { return lines }
    let answers = OpioidAnswerLines(
      answers: [answer], formulary: formulary, say: context.say, width: width)
    let working = answer.working.texts(in: context.say).enumerated().flatMap {
      StyledLine.wrapped($0.element, width: width, after: "\($0.offset + 1)  ")
    }
    guard !working.isEmpty else {
      return answers.doses + lines + answers.flags + answers.companions
    }
    let sum = [StyledLine(context.say(RotationSheetWords.sum), .heading)] + working
    return lines + sum + answers.doses + answers.flags + answers.companions
  }
}
