import ArgumentParser

struct UnitConversionCommand: UnbuiltCommand {
  static let configuration = named("units")
  static let part = NotBuilt.units

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
