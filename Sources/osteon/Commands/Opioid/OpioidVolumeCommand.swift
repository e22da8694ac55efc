import ArgumentParser
import Clinical
import Documents

/// `osteon opioid volume`: how much of a liquid holds a dose, exactly or not at all.
struct OpioidVolumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "volume", abstract: "The volume of a dose of a liquid.")

  @OptionGroup var global: GlobalOptions
  @Option(help: "As 5mg.") var dose: String
  @Option(help: "As 10mg/5mL.") var strength: String

  func run() throws {
    guard let mass = Mass(typed: dose), mass > .zero else {
      throw refused("--dose", dose)
    }
    guard let concentration = Concentration(strength),
      let volume = concentration.printedVolume(of: mass)
    else { throw refused("--strength", strength) }
    let line = OpioidCommandWords.volume.text("\(mass)", "\(concentration)", volume)
    let json = JSONValue.sorted([
      "ask": .string("volume"), "outcome": .string("proposal"),
      "volume": .string(String(volume.filter { $0 != " " })), "dose": .string(mass.compact),
      "strength": .string(strength), "working": .strings([line]), "sources": .array([]),
    ])
    OpioidOutput(json: json).print(in: global.shape)
  }

  private func refused(_ field: String, _ text: String) -> ExitCode {
    let problem = OpioidCommandWords.concentration.text(text)
    return CommandFailure(InputRefusal(field: field, problem: problem)).told().exit
  }
}
