import Analgesia
import ArgumentParser
import CarePathway
import Clinical
import Documents

/// A command that asks the ladder one question about one regimen.
protocol OpioidVerb: ParsableCommand {
  static var name: String { get }
  var global: GlobalOptions { get }
  var about: OpioidContextOptions { get }
  /// The pain that was given.
  var pain: OpioidPainOptions { get }
  var regimen: AskedRegimen { get }
  func ask(in formulary: Formulary) throws(InputRefusal) -> OpioidAsk
}

extension OpioidVerb {
  func run() throws {
    let content = try ContentGate.open(global)
    guard let formulary = content.pathway.formulary else {
      Output.message(OpioidAdviceWords.contentDefective.english)
      throw ExitStatus.invalid.exit
    }
    let answer: OpioidAnswer
    do {
      answer = try self.answer(from: formulary)
    } catch let refusal as InputRefusal {
      throw CommandFailure(refusal).told().exit
    }
    if about.assumeComplete { Output.message(OpioidCommandWords.teaching.english) }
    OpioidOutput(json: OpioidAnswerJSON(answer, asked: Self.name, in: .english).value)
      .print(in: global.shape)
    switch answer.outcome {
    case .refuse, .specialist: throw ExitStatus.refused.exit
    case .proposal, .rescue, .patch, .cards, .continueSame, .wait, .hold, .emergency, .noStep:
      break
    }
  }

  /// A line that is no dose is an answer too: a refusal with its code.
  private func answer(from formulary: Formulary) throws -> OpioidAnswer {
    let ask = try ask(in: formulary)
    var context = try about.context()
    try pain.read(into: &context)
    if about.assumeComplete, case .rotate = ask { TeachingPatient.steady(&context) }
    do {
      let lines = try regimen.lines(in: formulary, at: global.moment)
      let patient = OpioidCase(
        regimen: Regimen(lines: lines, isComplete: .present), context: context,
        formulary: formulary, now: global.moment)
      var answer = OpioidAdvice.answer(ask, for: patient)
      if about.assumeComplete { answer.flags.append(.teachingSum) }
      return answer
    } catch let refusal as DosingRefusal {
      return OpioidAnswer(ask, step: .computed, outcome: .refuse(refusal))
    }
  }
}

/// The pain of one sum.
struct OpioidPainOptions: ParsableArguments {
  @Option(help: "Average pain, 0 to 10.") var average: String?
  @Option(help: "Worst pain, 0 to 10.") var worst: String?
  @Option(help: "Pain at rest, 0 to 10.") var atRest: String?

  func read(into context: inout OpioidContext) throws(InputRefusal) {
    let typed = ["average": average, "worst": worst, "at-rest": atRest]
    let fields = CalculationFields(typed.compactMapValues { $0 })
    context.averagePain = try fields.whole("average", in: 0...99).flatMap { PainScore($0) }
    context.worstPain = try fields.whole("worst", in: 0...99).flatMap { PainScore($0) }
    context.restPain = try fields.whole("at-rest", in: 0...99).flatMap { PainScore($0) }
  }
}
