import Testing

@Suite("The hazard table")
struct HazardTraceability {
  @Test("has 86 rows, H01 to H86, each once and in order")
  func rowsAreComplete() throws {
    let ids = try Hazard.table().map(\.id)
    #expect(ids == (1...86).map { $0 < 10 ? "H0\($0)" : "H\($0)" })
  }

  @Test("says in every row what can happen, how grave it is, what controls it and what proves it")
  func rowsAreFilled() throws {
    for row in try Hazard.table() {
      #expect((1...5).contains(row.severity), "\(row.id)")
      for text in [row.hazard, row.control, row.test] { #expect(!text.isEmpty, "\(row.id)") }
    }
  }

  @Test("has a row for every test that carries a hazard's id")
  func testsHaveRows() throws {
    let rows = Set(try Hazard.table().map(\.id))
    for (id, files) in try TestSources.hazardTests() {
      #expect(rows.contains(id), "\(id) in \(files.sorted().joined(separator: ", "))")
    }
  }

  @Test("keeps a test for every row that once had one, and tells which rows have none yet")
  func coverageOnlyGrows() throws {
    let tested = Set(try TestSources.hazardTests().keys)
    let rows = try Hazard.table()
    let marked = Set(rows.filter(\.covered).map(\.id))
    #expect(marked.subtracting(tested).sorted() == [], "covered rows that lost their test")
    let open = rows.map(\.id).filter { !tested.contains($0) }
    print(
      "Hazards without a test yet: \(open.count) of \(rows.count): \(open.joined(separator: " "))")
    let unmarked = tested.subtracting(marked).sorted()
    if !unmarked.isEmpty { print("Tested, not yet marked covered: \(unmarked)") }
  }

  @Test(
    "recognises a test by the raw identifier of its function",
    arguments: [
      ("@Test func `H14 a malformed figure is refused`() {}", ["H14"]),
      ("@Test(\"H14 is refused\") func refused() {}", []),
      ("// H14", []), ("func H14() {}", []),
      ("func `H01 one`() {}\nfunc `H02 two`() {}", ["H01", "H02"]),
    ])
  func recognisesTests(text: String, ids: [String]) {
    #expect(TestSources.hazardIDs(in: text) == ids)
  }
}
