import ArgumentParser

struct KatagiriCommand: UnbuiltCommand {
  static let configuration = named("katagiri")
  static let part = NotBuilt.katagiri

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
