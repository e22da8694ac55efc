import ArgumentParser
import Documents

/// `osteon doctor`: what the program finds on this machine, with a remedy for each problem.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tells what the program finds on this machine.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  func run() throws {
    let findings = Diagnosis(global, site: local.site).findings
    if global.json {
      Output.result(JSONValue.array(findings.map(\.json)).text)
    } else {
      findings.forEach(Self.print)
    }
    if findings.contains(where: { $0.remedy != nil }) { throw ExitStatus.negative.exit }
  }

  private static func print(_ finding: Diagnosis.Finding) {
    let mark = finding.remedy == nil ? "ok  " : "!!  "
    let name = finding.name + String(repeating: " ", count: max(1, 12 - finding.name.count))
    Output.result(mark + name + finding.found)
    if let remedy = finding.remedy { Output.result("    " + remedy) }
  }
}

extension Diagnosis.Finding {
  fileprivate var json: JSONValue {
    .sorted(["name": .string(name), "found": .string(found), "remedy": .optional(remedy)])
  }
}
