import Foundation
import Testing

@Suite("osteon calc zoledronate")
struct ZoledronateCommandTests {
  @Test(arguments: [
    ("--indication bone-metastases --crcl 43", 0, "\"value\": 3.3"),
    ("--indication bone-metastases --crcl 60.1", 0, "\"value\": 4"),
    ("--indication bone-metastases --crcl 29.9", 4, "GATE R-029"),
    ("--indication hypercalcaemia --creatinine 399umol/L", 0, "\"value\": 4"),
    ("--indication hypercalcaemia --creatinine 4.5mg/dL", 4, "GATE R-023"),
    ("--indication bone-metastases", 3, ""), ("--crcl 43", 3, ""),
    ("--indication bone-metastases --crcl 43mL/min", 3, ""),
    ("--indication hypercalcaemia --crcl 43", 3, ""),
    ("--indication bone-metastases --creatinine 120umol/L --crcl 43", 3, ""),
  ])
  func `Gives the dose of the indication, or leaves with the status of its refusal`(
    flags: String, status: Int32, text: String
  ) throws {
    let folder = try ScratchFolder()
    let arguments =
      ["calc", "zoledronate", "--json"] + flags.split(separator: " ").map(String.init)
    let ending = try Command(ProgramBinary.path, arguments, folder.environment()).run()
    #expect(ending.status == status, "\(ending.errors)")
    #expect(text.isEmpty || ending.output.contains(text))
    #expect(ending.output.isEmpty == text.isEmpty)
  }
}
