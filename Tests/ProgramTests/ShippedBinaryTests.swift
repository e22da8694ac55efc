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
    for place in [project.path, NSHomeDirectory() + "/"] {
      #expect(binary.range(of: Data(place.utf8)) == nil, "the binary names \(place)")
    }
  }

  @Test(
    "starts without a Swift installation, and without any library at all",
    .enabled(if: ProgramBinary.isReleaseBuild))
  func isStatic() throws {
    let binary = try Data(contentsOf: URL(fileURLWithPath: ProgramBinary.path))
    let interpreter = 3
    #expect(!segmentKinds(ofELF: binary).contains(interpreter))
    #expect(binary.range(of: Data("libswiftCore.so".utf8)) == nil)
  }

  @Test(
    "works where it was installed to, with its content and themes",
    .enabled(if: ProgramBinary.isReleaseBuild))
  func worksInstalled() throws {
    let folder = try ScratchFolder()
    let arguments = ["-C", project.path, "install", "DESTDIR=\(folder.path)", "PREFIX=/usr"]
    _ = try Command("/usr/bin/make", arguments, folder.environment()).output()
    let installed = folder.path + "/usr/bin/osteon"
    let ending = try Command(installed, ["check"], folder.environment()).run()
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
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

  private var project: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The kinds of the program headers of a 64-bit little-endian binary.
  private func segmentKinds(ofELF binary: Data) -> [Int] {
    func number(at place: Int, bytes: Int) -> Int {
      (0..<bytes).reversed().reduce(0) { $0 << 8 | Int(binary[place + $1]) }
    }
    let table = number(at: 32, bytes: 8)
    let size = number(at: 54, bytes: 2)
    return (0..<number(at: 56, bytes: 2)).map { number(at: table + $0 * size, bytes: 4) }
  }
}
