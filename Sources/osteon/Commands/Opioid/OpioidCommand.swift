import ArgumentParser

/// `osteon opioid VERB`: the arithmetic of the ladder from the shell.
struct OpioidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opioid", abstract: "Opioid totals, changes, steps and volumes.",
    subcommands: [
      OpioidTotalCommand.self, OpioidConvertCommand.self, OpioidTitrateCommand.self,
      OpioidStartCommand.self, OpioidRescueCommand.self, OpioidTolerantCommand.self,
      OpioidTaperCommand.self, OpioidVolumeCommand.self, OpioidAdjuvantCommand.self,
    ])
}
