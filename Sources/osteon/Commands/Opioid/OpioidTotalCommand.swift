import Analgesia
import ArgumentParser
import CarePathway
import Clinical
import Documents

/// `osteon opioid total` and `tolerant`: what a regimen adds up to, under which table.
struct OpioidTotalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "total", abstract: "The oral morphine of 24 hours, by one table or all.")

  @OptionGroup var global: GlobalOptions
  @Option(help: "A line: morphine oral mr 30mg x2.") var take: [String] = []
  @Option(help: "uk-2026, us-2026, a published table by its name, or all.") var table: String?

  func run() throws {
    let (formulary, lines) = try OpioidLines.read(take, under: global)
    let totals = OpioidTotals(lines: lines, formulary: formulary)
    guard table != "all" else {
      let tables = JSONValue.array(totals.names.compactMap { totals.json(of: $0) })
      return OpioidOutput(json: .sorted(["tables": tables])).print(in: global.shape)
    }
    guard let json = totals.json(of: table ?? global.reference.rawValue) else {
      let problem = InputWords.choice.text(
        table ?? "", (totals.names + ["all"]).joined(separator: ", "))
      throw CommandFailure(InputRefusal(field: "--table", problem: problem)).told().exit
    }
    OpioidOutput(json: json).print(in: global.shape)
    if case .object(let members) = json, members.contains(where: { $0.name == "code" }) {
      throw ExitStatus.refused.exit
    }
  }
}

/// `osteon opioid tolerant`: whether a regimen shows tolerance.
struct OpioidTolerantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tolerant", abstract: "Whether seven days at a tolerant dose are shown.")

  @OptionGroup var global: GlobalOptions
  @Option(help: "A line with its days: oxycodone oral mr 15mg x2 7d.") var take: [String] = []

  func run() throws {
    let (formulary, lines) = try OpioidLines.read(take, under: global)
    let tolerance = OpioidTolerance(lines, in: formulary, at: global.moment)
    let json = JSONValue.sorted([
      "value": .string(tolerance.finding.rawValue),
      "fraction": .string(tolerance.fraction.description),
      "working": .strings(tolerance.working.texts(in: .english)),
      "sources": .array(tolerance.working.citations.map(\.json)),
    ])
    OpioidOutput(json: json).print(in: global.shape)
  }
}

/// The lines of a question without a patient, read or refused with the status to leave with.
enum OpioidLines {
  static func read(
    _ takes: [String], under global: GlobalOptions
  ) throws -> (Formulary, [RegimenLine]) {
    let content = try ContentGate.open(global)
    guard let formulary = content.pathway.formulary else {
      Output.message(OpioidAdviceWords.contentDefective.english)
      throw ExitStatus.invalid.exit
    }
    do {
      let lines = try AskedRegimen(takes: takes).lines(in: formulary, at: global.moment)
      return (formulary, lines)
    } catch let refusal as DosingRefusal {
      Output.message(ProgramWords.refused.text(refusal.code, refusal.advice))
      throw ExitStatus.refused.exit
    } catch {
      throw CommandFailure(error).told().exit
    }
  }
}
