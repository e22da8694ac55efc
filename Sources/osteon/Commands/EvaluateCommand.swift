import ArgumentParser
import CarePathway
import Clinical
import Documents
import Knowledge

/// `osteon evaluate FILE|-`: one encounter in, all advice out.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Reads one encounter as JSON and prints all advice as JSON.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  @Argument(help: "The file with the encounter; - is standard input.")
  var file: String

  func run() throws {
    let content = try ContentGate.open(global, site: local.site)
    if let problem = content.signOff.problem {
      Output.message(ProgramWords.signOffUnusable.text(problem))
    }
    let evaluated: EvaluatedEncounter
    do {
      let data = try InputFile.read(file)
      evaluated = try EvaluatedEncounter(data, at: global.now, under: content.pathway)
    } catch {
      throw CommandFailure(error).told().exit
    }
    let advice = evaluated.advice
    let opioid = OpioidAdviceJSON(advice, asks: evaluated.asks).value
    let json = AdviceJSON(advice, cards: content.base.pathway.cards)
      .value(content: content.imprint(in: global.reference), opioid: opioid)
    Output.result(json.text)
    if !advice.review.allowsDoses { Output.message(ProgramWords.contentExpired.english) }
    guard advice.evaluation.facts.person.scope == .inScope else {
      Output.message(ProgramWords.outOfScope.english)
      throw ExitStatus.refused.exit
    }
  }
}
