import Clinical
import Testing

@Suite("Names that look alike")
struct NameDistanceTests {
  @Test(
    arguments: [
      ("morphine", "morphine", 0), ("prednisolone", "prednisone", 2), ("morphine", "codeine", 4),
      ("ab", "ba", 1), ("", "abc", 3), ("abc", "", 3), ("lhrh-agonist", "lhrh-antagonist", 3),
      ("Oxycodone", "oxycodone", 0),
    ]) func `are told apart by the slips between them`(first: String, second: String, slips: Int)
  {
    #expect(NameDistance(first, second).slips == slips)
    #expect(NameDistance(second, first).slips == slips)
  }
}
