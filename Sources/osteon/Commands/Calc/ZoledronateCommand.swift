import ArgumentParser

struct ZoledronateCommand: UnbuiltCommand {
  static let configuration = named("zoledronate")
  static let part = NotBuilt.zoledronate

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
