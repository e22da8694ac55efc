import Foundation
import Testing

@Suite("Morphine equivalents as a figure of risk")
struct RiskFigureTests {
  @Test
  func `H08 nothing leads from the figure of risk to a dose`() throws {
    let sources = TestSources.root.deletingLastPathComponent().appending(path: "Sources")
    var uses = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      let code = text.split(separator: "\n").filter {
        !$0.drop(while: \.isWhitespace).hasPrefix("//") && $0.contains("RiskMME")
      }
      if name.hasSuffix("/RiskMME.swift") {
        let made = ["-> Mass", "-> PerDose", "-> PerDay", ": Mass", ": PerDose", ": PerDay"]
        for word in made { #expect(!text.contains(word), "\(name) makes a dose: \(word)") }
        continue
      }
      uses += code.count
      // The verification guide prints the figure beside its factor, as text.
      let printed = name.hasSuffix("/Guide/FactorChapters.swift") ? ").value" : ").flags"
      for line in code { #expect(line.contains(printed), "\(name): \(line)") }
    }
    #expect(uses > 0, "the figure is used nowhere, so this test looks at nothing")
  }
}
