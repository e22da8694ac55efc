import Foundation
import Glibc
import Testing

@Suite("What a program leaves behind about a patient")
struct SecrecyTests {
  private static let canary = "CANARY7731"

  @Test
  func `H77 no process of the program may leave a core, also where cores are allowed`() throws {
    let folder = try ScratchFolder()
    let program = try Self.allowingCores { try RunningProgram(Launch(in: folder)) }
    try #require(program.waits(for: Landmark.home) == .happened)
    let processes = ProcessTree(root: program.pid).members
    #expect(processes.count == 2, "the supervisor and the program")
    for pid in processes {
      let limits = try String(contentsOfFile: "/proc/\(pid)/limits", encoding: .utf8)
      let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
      let words = try #require(line).split(separator: " ")
      #expect(words[4...5] == ["0", "0"], "\(pid): \(words)")
    }
  }

  /// The tester's own limit may be none, which would hide that the program sets it.
  private static func allowingCores<Result>(_ body: () throws -> Result) throws -> Result {
    let core = __rlimit_resource_t(RLIMIT_CORE.rawValue)
    var usual = rlimit()
    try #require(getrlimit(core, &usual) == 0)
    var raised = rlimit(rlim_cur: min(usual.rlim_max, 1 << 20), rlim_max: usual.rlim_max)
    try #require(setrlimit(core, &raised) == 0)
    defer { setrlimit(core, &usual) }
    return try body()
  }

  @Test
  func `H78 what is refused is named by its field, and nothing of the patient is told`() throws {
    let folder = try ScratchFolder()
    let encounter = folder.path + "/encounter.json"
    let goals = "\"goals\": {\"patientWords\": \"\(Self.canary) walk\"}"
    let person = "\"person\": {\"label\": \"\(Self.canary)\", \"ageYears\": 61}"
    for wrong in ["\"measurements\": [{\"kind\": \"calcium\"}]", "\"colour\": 1", "\"goals\": 1"] {
      let members = wrong.contains("goals") ? [person, wrong] : [person, goals, wrong]
      let text = "{\"schema\": \"osteon.encounter/1\", " + members.joined(separator: ", ") + "}"
      try text.write(toFile: encounter, atomically: true, encoding: .utf8)
      let ending = try Command(ProgramBinary.path, ["evaluate", encounter], folder.environment())
        .run()
      #expect(ending.status == 3)
      #expect(!ending.errors.isEmpty)
      #expect(!(ending.output + ending.errors).contains(Self.canary), "\(ending.errors)")
    }
  }

  @Test
  func `H78 a session writes about its patient into the store and nowhere else`() throws {
    let folder = try ScratchFolder()
    let script = folder.path + "/keys"
    try "n text:\"\(Self.canary)\" Enter text:61 Enter".write(
      toFile: script, atomically: true, encoding: .utf8)
    let store = folder.path + "/store"
    let arguments = ["replay", script, "--store", store, "--now", "2026-03-01T09:00:00Z"]
    let ending = try Command(ProgramBinary.path, arguments, folder.environment()).run()
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains(Self.canary), "the label is on the screen: \(ending.output)")
    #expect(!ending.errors.contains(Self.canary))
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name != "keys" && !name.hasPrefix("store") {
      let file = try? Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      #expect(file?.range(of: Data(Self.canary.utf8)) == nil, "\(name)")
    }
  }
}
