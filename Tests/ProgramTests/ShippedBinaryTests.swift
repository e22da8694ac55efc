import Foundation
import Testing

@Suite("The binary as shipped")
struct ShippedBinaryTests {
  /// Only a release build is shipped; a debug build names its sources for the debugger.
  @Test(
    "holds no path of the machine that built it",
    .enabled(if: ProgramBinary.isReleaseBuild))
  func holdsNoBuildPath() throws {
    let binary = try Data(contentsOf: URL(fileURLWithPath: ProgramBinary.path))
    let here = URL(fileURLWithPath: #filePath)
    let project = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for place in [project.path, NSHomeDirectory() + "/"] {
      #expect(binary.range(of: Data(place.utf8)) == nil, "the binary names \(place)")
    }
  }

  @Test(
    "starts without a Swift installation: no shared library of Swift, none at all",
    .enabled(if: ProgramBinary.isReleaseBuild))
  func isStatic() throws {
    let binary = try Data(contentsOf: URL(fileURLWithPath: ProgramBinary.path))
    #expect(binary.range(of: Data("ld-linux-x86-64".utf8)) == nil)
    #expect(binary.range(of: Data("libswiftCore.so".utf8)) == nil)
  }

  @Test("knows its version and its help, on standard output")
  func saysWhatItIs() throws {
    let folder = try ScratchFolder()
    for flag in ["--version", "--help"] {
      let ending = try Command(ProgramBinary.path, [flag], folder.environment()).run()
      #expect(ending.status == 0)
      #expect(!ending.output.isEmpty)
      #expect(ending.errors.isEmpty)
    }
  }
}
