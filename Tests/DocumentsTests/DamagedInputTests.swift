import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("A damaged encounter")
struct DamagedInputTests {
  @Test("is read or refused with a reason, and never ends the program: 3,000 seeded damages")
  func neverTraps() throws {
    let bed = try Bed12()
    let whole = [UInt8](try Bed12.bytes())
    var numbers = SeededNumbers(seed: 12)
    var refused = 0
    for _ in 0..<3_000 {
      let bytes = damaged(whole, &numbers)
      do throws(InputRefusal) {
        _ = try EncounterJSON.read(Data(bytes), under: bed.knowledge.pathway)
      } catch {
        refused += 1
        try #require(!error.problem.isEmpty)
      }
    }
    #expect(refused > 1_000)
  }

  @Test("cut short anywhere is refused")
  func cutShort() throws {
    let bed = try Bed12()
    let whole = try Bed12.bytes()
    let end = try #require(whole.lastIndex(of: UInt8(ascii: "}")))
    for length in stride(from: 0, through: end, by: 17) {
      #expect(throws: InputRefusal.self) {
        try EncounterJSON.read(whole.prefix(length), under: bed.knowledge.pathway)
      }
    }
  }

  @Test("keeps what is missing missing: without a member its events are gone and nothing else is")
  func missingStaysMissing() throws {
    let bed = try Bed12()
    guard case .object(let members) = try StrictJSON.read(try Bed12.bytes()) else { return }
    for member in members where !["schema", "person"].contains(member.name) {
      let rest = JSONValue.object(members.filter { $0.name != member.name })
      let input = try EncounterJSON.read(Data(rest.text.utf8), under: bed.knowledge.pathway)
      #expect(input.events.allSatisfy(bed.input.events.contains), "\(member.name)")
    }
  }

  /// One byte changed, one stretch taken out, or one stretch said twice.
  private func damaged(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    let start = Int.random(in: 0..<bytes.count - 40, using: &numbers)
    let stretch = start..<start + Int.random(in: 1...40, using: &numbers)
    switch Int.random(in: 0...2, using: &numbers) {
    case 0: bytes[start] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.removeSubrange(stretch)
    default: bytes.insert(contentsOf: bytes[stretch], at: start)
    }
    return bytes
  }
}
