import Bedside
import Foundation
import Terminal
import Testing

@Suite("Screens, whole")
struct ScreenTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    var testDescription: String { name }
  }

  private static let patient =
    "n text:Bed_12 Enter 61 Enter Right Right Enter 70 Enter 172 Enter ] "

  private static let medicine =
    "a text:morph Down Enter Right*3 Enter Right Enter 30 Enter 2 Enter text:2026-02-20 Enter"
    + " text:2026-02-26"

  static let pictures = [
    Picture(name: "home", keys: ""),
    Picture(name: "who", keys: patient + "["),
    Picture(name: "flags", keys: patient + "n n"),
    Picture(name: "flag-parts", keys: patient + "Down*3 Right"),
    Picture(name: "emergency", keys: patient + "y y Down y"),
    Picture(name: "symptoms", keys: patient + "]"),
    Picture(name: "workup", keys: patient + "] ] 3.12 Enter"),
    Picture(name: "risk", keys: patient + "] ] ]"),
    Picture(name: "pain", keys: patient + "] ] ] ]"),
    Picture(name: "medicine", keys: patient + "] ] ] ] " + medicine),
    Picture(name: "medicine-search", keys: patient + "] ] ] ] a text:mor"),
    Picture(name: "pain-doses", keys: patient + "] ] ] ] " + medicine + " Enter Enter"),
    Picture(
      name: "rotate", keys: patient + "] ] ] ] " + medicine + " Enter Enter r text:oxyc Enter"),
    Picture(
      name: "own-figure",
      keys: PainKeys.severe + PainKeys.modified + " m Right Enter 60 Enter 2"
        + " Enter Enter"),
    Picture(name: "pain-offer", keys: PainKeys.offered),
    Picture(name: "dose-accept", keys: PainKeys.offered + " Enter"),
    Picture(name: "dose-decline", keys: PainKeys.offered + " x Right"),
    Picture(name: "dose-accepted", keys: PainKeys.accepted),
    Picture(name: "dose-check", keys: PainKeys.accepted + " Enter"),
    Picture(name: "dose-stale", keys: PainKeys.checked + " Home C-u 9 Enter"),
    Picture(name: "plan-dose", keys: PainKeys.checked + " ] ]"),
    Picture(name: "taper", keys: PainKeys.severe + PainKeys.modified + " d 20 Enter"),
    Picture(name: "protocols", keys: PainKeys.severe + " i"),
    Picture(name: "tables", keys: PainKeys.severe + PainKeys.modified + " t text:oxyc Enter"),
    Picture(name: "rotate-sum", keys: PainKeys.severe + PainKeys.modified + " r text:oxyc Enter"),
    Picture(name: "treat", keys: patient + "] ] ] ] ]"),
    Picture(name: "reader", keys: patient + "] ] ] ] ] Enter v"),
    Picture(name: "plan", keys: patient + "] ] ] ] ] ]"),
    Picture(name: "commands", keys: patient + ": text:re"),
    Picture(name: "why", keys: patient + "w"),
    Picture(name: "blank", keys: patient + "L"),
    Picture(name: "whole-patient", keys: (try? KeyTyping.picture("whole-patient.keys")) ?? ""),
  ]

  @Test("look as they are stored, at both sizes", arguments: pictures)
  func asStored(picture: Picture) throws {
    for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
      let text = Ward.play(picture.keys, size: size).text + "\n"
      let name = "\(picture.name)-\(size.columns)x\(size.rows).txt"
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Screens/" + name)
      if ProcessInfo.processInfo.environment["OSTEON_STORE_SCREENS"] != nil {
        try Data(text.utf8).write(to: file)
      }
      let stored = try String(contentsOf: file, encoding: .utf8)
      #expect(text == stored, "\(name)")
    }
  }

  @Test("are closed, complete and never wider than the window", arguments: pictures)
  func wellFormed(picture: Picture) {
    for columns in [80, 100, 120, 200] {
      let size = Size(rows: columns / 4 + 4, columns: columns)
      let frame = Ward.play(picture.keys, size: size).frame
      #expect(frame.size == size)
      #expect(frame.cursor != nil)
      let ascii = frame.inASCII().text
      #expect(ascii.unicodeScalars.allSatisfy { $0.value < 0x80 })
    }
  }
}
