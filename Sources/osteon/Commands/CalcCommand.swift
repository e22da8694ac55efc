import ArgumentParser

/// `osteon calc NAME`: one calculator.
struct CalcCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calc", abstract: "Computes one score or clearance.",
    subcommands: [
      ClearanceCommand.self, FiltrationCommand.self, CalciumCommand.self, MirelsCommand.self,
      SpinalInstabilityCommand.self, BodySurfaceCommand.self, BodyMassCommand.self,
      AxialCommand.self, HarringtonCommand.self, EpiduralGradeCommand.self,
      FrameworkCommand.self, TokuhashiCommand.self, TomitaCommand.self, KatagiriCommand.self,
      PerformanceCommand.self, GeriatricCommand.self, MoodCommand.self, ZoledronateCommand.self,
      UnitConversionCommand.self,
    ])
}
