import Foundation
import Testing

/// Vectors of the clinical reference, analgesia 11, as a shell asks them.
@Suite("osteon opioid")
struct OpioidCommandTests {
  @Test(arguments: [
    ("total|--take|morphine oral mr 30mg x2|--take|morphine oral ir 10mg x2", 0, "\"80mg/24h\""),
    ("total|--take|codeine oral ir 60mg x4|--table|cdc-2022", 0, "\"36mg/24h\""),
    ("total|--take|codeine oral ir 60mg x4|--table|all", 0, "\"chart-090714\""),
    ("total|--take|morphine oral mr 30mg x2|--table|nobody", 3, ""),
    ("tolerant|--take|oxycodone oral mr 15mg x2 7d", 0, "\"present\""),
    ("tolerant|--take|oxycodone oral mr 15mg x2 6d", 0, "\"absent\""),
    ("volume|--dose|5mg|--strength|20mg/mL", 0, "\"0.25mL\""),
    ("volume|--dose|5mg|--strength|20mg", 3, ""),
    ("taper|--take|morphine oral mr 60mg x2|--percent|10", 0, "\"55mg every 12 hours\""),
    ("start|--average|8|--age|16", 4, "\"DR-15\""),
    ("start|--average|11|--assume-complete", 4, "\"DR-08\""),
    ("rescue|--take|fentanyl patch 50microgram/h x1 7d|--assume-complete", 0, "\"20mg\""),
    (
      "titrate|--take|morphine oral mr 30mg x2|--rescue|morphine oral ir 15mg x2|--average|5"
        + "|--changed-hours-ago|48|--assume-complete", 0, "\"45mg every 12 hours\""
    ),
    (
      "titrate|--take|morphine oral mr 30mg x2|--average|7|--changed-hours-ago|20"
        + "|--assume-complete", 0, "\"too-soon\""
    ),
    ("titrate|--take|morphine oral mr 30mg x2|--average|5|--changed-hours-ago|48", 4, "\"DR-08\""),
    ("titrate|--take|morphine oral mr -5mg x2|--average|5", 4, "\"DR-08\""),
    ("titrate|--take|fentanyl patch 25mg/day x1|--average|5", 4, "\"DR-08\""),
    ("titrate|--take|morphine oral mr 1e3mg x2|--average|5", 3, ""),
    (
      "convert|--take|morphine oral mr 30mg x2|--to|oxycodone oral mr|--because|side-effects"
        + "|--assume-complete", 0, "\"10mg every 12 hours\""
    ),
    ("convert|--take|morphine oral mr 67mg x2 9d|--to|fentanyl patch|--assume-complete", 0, "25"),
    ("convert|--take|morphine oral mr 60mg x2 9d|--to|buprenorphine patch", 4, "\"DR-11\""),
    ("convert|--take|oxycodone oral mr 15mg x2 9d|--to|fentanyl patch", 4, "\"DR-17\""),
    ("convert|--take|morphine oral mr 30mg x2|--to|methadone oral ir", 4, "\"DR-03\""),
    ("convert|--take|morphine oral mr 30mg x2|--to|oxycodone oral mr|--reduce|10", 3, ""),
    (
      "adjuvant|--drug|gabapentin|--age|78|--sex|female|--weight|52kg|--creatinine|140umol/L"
        + "|--assume-complete", 0, "\"600mg\""
    ),
    ("adjuvant|--drug|duloxetine|--crcl|29|--assume-complete", 4, "\"DR-04\""),
    ("adjuvant|--drug|naloxone", 3, ""),
    ("start|--average|8|--age|16|--sex|male|--creatinine|80umol/L", 4, "\"DR-15\""),
  ])
  func `Answers from the shell, and leaves with the status of a refusal`(
    flags: String, status: Int32, text: String
  ) throws {
    let folder = try ScratchFolder()
    let arguments =
      ["opioid"] + flags.split(separator: "|").map(String.init)
      + ["--json", "--now", "2026-03-01T09:00:00Z"]
    let ending = try Command(ProgramBinary.path, arguments, folder.environment()).run()
    #expect(ending.status == status, "\(ending.errors)")
    #expect(text.isEmpty || ending.output.contains(text), "\(ending.output)")
    #expect(ending.output.isEmpty == text.isEmpty)
    #expect(flags.contains("--assume-complete") == ending.errors.contains("TEACHING SUM"))
  }
}
