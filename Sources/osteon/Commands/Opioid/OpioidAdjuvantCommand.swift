import Analgesia
import ArgumentParser
import CarePathway
import Clinical
import Documents

/// `osteon opioid adjuvant`: a first dose of a medicine beside the ladder, by the kidneys.
///
/// The gates that rest on findings are asked in an encounter; here their absence is said.
struct OpioidAdjuvantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjuvant", abstract: "A first dose of a medicine beside the ladder.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @Option(help: "gabapentin, pregabalin, duloxetine, amitriptyline, dexamethasone …")
  var drug: String
  @Option(help: "nerve-pain, bone-or-nerve-pressure or radiotherapy-flare.")
  var purpose: String?
  @Option(help: "What is taken: morphine oral mr 30mg x2.") var take: [String] = []

  func run() throws {
    let content = try ContentGate.open(global)
    guard let formulary = content.pathway.formulary else {
      Output.message(OpioidAdviceWords.contentDefective.english)
      throw ExitStatus.invalid.exit
    }
    let answers: [AdjuvantAnswer]
    do {
      answers = try self.answers(from: formulary)
    } catch let refusal as InputRefusal {
      throw CommandFailure(refusal).told().exit
    } catch let refusal as DosingRefusal {
      Output.message(refusal.code + " " + refusal.problem + " " + refusal.remedy)
      throw ExitStatus.refused.exit
    }
    if about.assumeComplete { Output.message(OpioidCommandWords.teaching.english) }
    for answer in answers {
      OpioidOutput(json: .sorted(members(of: answer, content.pathway))).print(in: global.shape)
    }
    if answers.contains(where: { $0.outcome.refusal != nil }) { throw ExitStatus.refused.exit }
  }

  private func answers(from formulary: Formulary) throws -> [AdjuvantAnswer] {
    let wanted: AdjuvantUse.Purpose? = try CalculationFields(
      ["purpose": purpose].compactMapValues { $0 }
    ).choice("purpose")
    let lines = try AskedRegimen(takes: take).lines(in: formulary, at: global.moment)
    let patient = OpioidCase(
      regimen: Regimen(lines: lines, isComplete: .present), context: try about.context(),
      formulary: formulary, now: global.moment)
    let answers = AdjuvantAdvice.answers(for: patient).filter {
      $0.drug == drug && (wanted == nil || $0.use.purpose == wanted)
    }
    guard !answers.isEmpty else {
      throw InputRefusal(field: "--drug", problem: OpioidCommandWords.noUse.text(drug))
    }
    return answers
  }

  private func members(
    of answer: AdjuvantAnswer, _ content: PathwayContent
  ) -> [String: JSONValue] {
    var members = AdjuvantAnswerJSON(answer, in: .english).members
    let gates = content.formulary?[drug].map { medicine in
      content.gates.filter { $0.concerns(medicine) }.map(\.because)
    }
    members["open"] = .strings(gates ?? [])
    if about.assumeComplete {
      members["flags"] = .strings((answer.flags + [.teachingSum]).map(\.rawValue))
    }
    return members
  }
}
