import Foundation

/// Where the program under test lies.
enum ProgramBinary {
  /// `OSTEON_BINARY` when it is set, else the program built beside this test bundle.
  static var path: String {
    if let given = ProcessInfo.processInfo.environment["OSTEON_BINARY"] { return given }
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("osteon").path
  }

  /// What `make build` makes and `make install` ships.
  static var isReleaseBuild: Bool {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path.contains("/release/")
  }
}
