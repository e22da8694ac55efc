import ArgumentParser
import Documents
import Foundation

/// A command that answers one calculation, or one a line with `--batch`.
protocol CalculatorCommand: ParsableCommand {
  static var fieldNames: [String] { get }
  var options: CalculatorOptions { get }
  /// The fields as typed on the command line.
  var typed: [String: String?] { get }
  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer
}

extension CalculatorCommand {
  func run() throws {
    if options.batch { return try answerLines() }
    do {
      let answer = try Self.answer(CalculationFields(typed.compactMapValues { $0 }))
      try print(answer)
    } catch let refusal as InputRefusal {
      throw CommandFailure(refusal).told().exit
    }
  }

  private func print(_ answer: CalculationAnswer) throws {
    if options.global.json {
      Output.result(answer.json.text)
    } else {
      answer.lines.forEach(answer.refusal == nil ? Output.result : Output.message)
    }
    let isAnswer = answer.refusal == nil || (answer.status == .done && options.global.json)
    if !isAnswer { throw ExitStatus.refused.exit }
  }

  /// Every line is answered; one that cannot be is answered with what is wrong with it.
  private func answerLines() throws {
    var isClean = true
    while let line = readLine() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      do {
        Output.result(try Self.answer(to: line).json.line)
      } catch {
        isClean = false
        let invalid = ["field": JSONValue.string(error.field), "problem": .string(error.problem)]
        Output.result(JSONValue.sorted(["invalid": .sorted(invalid)]).line)
      }
    }
    if !isClean { throw ExitStatus.invalid.exit }
  }

  private static func answer(to line: String) throws(InputRefusal) -> CalculationAnswer {
    let json = try StrictJSON.read(Data(line.utf8))
    return try answer(try CalculationFields(json: json, accepting: fieldNames))
  }
}
